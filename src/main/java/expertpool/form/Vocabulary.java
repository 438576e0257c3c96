package expertpool.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words on the bureau's forms, from {@code labels.yaml} of its pack.
 *
 * @param appendices headings of printed matter that follows a form and is not part of it
 * @param notes printed remarks that no label may be found in
 */
public record Vocabulary(List<FormTemplate> templates, List<String> appendices, List<String> notes) {
    public Vocabulary {
        templates = List.copyOf(templates);
        appendices = List.copyOf(appendices);
        notes = List.copyOf(notes);
    }

    /** Who fills in a table. */
    public String filledBy(FormKind kind) {
        return template(kind).map(FormTemplate::filledBy).orElse("");
    }

    /** The title of a table as it is printed above it. */
    public String title(FormKind kind) {
        return template(kind)
                .flatMap(template -> template.titles().stream().findFirst())
                .orElse("");
    }

    /** What people call it: its number and its title, or the title alone of a slip. */
    public String name(FormKind kind) {
        return kind.isSlip() ? title(kind) : "表%d %s".formatted(kind.table(), title(kind));
    }

    /** Whether a box stands above or below the list of a table that has one. */
    public boolean isAroundList(FormKind kind, Field box) {
        return kind.isList()
                && template(kind)
                        .filter(template -> template.lines().containsKey(box))
                        .isPresent();
    }

    /** The words printed beside the box that a field is read from, if the table has one. */
    public Optional<String> label(FormKind kind, Field field) {
        return template(kind).flatMap(template -> Stream.of(template.boxes(), template.lines())
                .map(words -> words.getOrDefault(field.box(), List.of()))
                .flatMap(List::stream)
                .findFirst());
    }

    /** The most points that the scores of a table add up to; 0 for a table without scores. */
    public int mostPoints(FormKind kind) {
        return template(kind).stream()
                .flatMap(template -> template.points().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What is printed of a table, if the bureau has it. */
    public Optional<FormTemplate> template(FormKind kind) {
        return templates.stream().filter(template -> template.kind() == kind).findFirst();
    }
}
