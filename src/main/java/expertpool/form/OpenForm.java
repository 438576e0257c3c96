package expertpool.form;

import expertpool.form.FormTemplate.Matcher;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A form of a Word document as far as it has been read, and the lines behind its last table. */
final class OpenForm {
    /** What is written above a table, where it stands in a line and not in a box. */
    private static final Set<Field> ABOVE = Collections.unmodifiableSet(EnumSet.of(Field.DEPARTMENT, Field.FILLED_ON));

    /** What is written under a list. */
    private static final Set<Field> BELOW =
            Collections.unmodifiableSet(EnumSet.of(Field.HANDLER, Field.HEAD, Field.DEPUTY_DIRECTOR));

    private final Segment segment;
    private final List<Matcher> lists;
    private final List<Row> loose = new ArrayList<>();
    private final Map<Field, String> linesOfList = new EnumMap<>(Field.class);
    private SeenLabels labels = SeenLabels.NONE;

    /** @param lists the tables that are lists */
    OpenForm(Segment segment, List<Matcher> lists) {
        this.segment = segment;
        this.lists = lists;
        segment.rows().forEach(this::note);
    }

    SeenLabels labels() {
        return labels;
    }

    /** Which table it is, once that can be told. */
    Optional<Matcher> kind() {
        return switch (segment.beginning()) {
            case NO_TITLE -> labels.kind();
            case REPEATED_BOXES -> Optional.empty();
            case TITLE, MENTION -> Optional.ofNullable(segment.matcher()).filter(matcher -> labels.areSomeOf(matcher));
        };
    }

    /** Whether what has been read is another thing than the form of that table, which has all its boxes itself. */
    boolean isNoPartOf(SeenLabels table, Matcher kind) {
        return switch (segment.beginning()) {
            case NO_TITLE -> !labels.isEmpty() && table.haveAllOf(labels, kind);
            case REPEATED_BOXES -> true;
            case TITLE, MENTION -> false;
        };
    }

    void addLoose(List<Row> lines) {
        loose.addAll(lines);
    }

    void add(List<Row> table, SeenLabels seen) {
        Stream.concat(loose.stream(), table.stream()).forEach(this::note);
        segment.rows().addAll(loose);
        segment.rows().addAll(table);
        loose.clear();
        labels = labels.and(seen);
    }

    private void note(Row row) {
        lists.forEach(list -> lines(list, row).forEach(linesOfList::putIfAbsent));
    }

    /**
     * Whether the table is a list of its own: above it stand its department and date, though this one has its
     * signatures already, or those of others. A list that goes on has at most its head once more.
     */
    boolean isAnotherList(Matcher list, List<Row> table) {
        Map<Field, String> here = new EnumMap<>(linesOfList);
        Map<Field, String> above = new EnumMap<>(Field.class);
        Stream<Row> before = table.stream()
                .takeWhile(row -> Layout.labels(list, List.of(row)).size() < 2);
        Stream.concat(loose.stream(), before)
                .map(row -> lines(list, row))
                .forEach(line -> line.forEach(
                        (field, words) -> (BELOW.contains(field) ? here : above).putIfAbsent(field, words)));
        List<Field> again = ABOVE.stream()
                .filter(field -> !above.getOrDefault(field, "").isEmpty())
                .filter(field -> !here.getOrDefault(field, "").isEmpty())
                .toList();
        boolean signed = BELOW.stream().anyMatch(here::containsKey);
        return !again.isEmpty()
                && (signed || again.stream().anyMatch(field -> !Objects.equals(above.get(field), here.get(field))));
    }

    /** Takes the lines away that stand above the next form, with which that begins. */
    Segment cutBefore(Matcher next) {
        Segment begun = Segment.untitled();
        for (int i = 0; i < loose.size() && begun.rows().isEmpty(); i++) {
            if (lines(next, loose.get(i)).keySet().stream().anyMatch(ABOVE::contains)) {
                List<Row> above = loose.subList(i, loose.size());
                begun.rows().addAll(above);
                above.clear();
            }
        }
        return begun;
    }

    Segment end() {
        segment.rows().addAll(loose);
        loose.clear();
        return segment;
    }

    private static Map<Field, String> lines(Matcher matcher, Row row) {
        if (row.cells().stream().noneMatch(cell -> matcher.lines().knows(cell.text()))) {
            return Map.of();
        }
        Boxes boxes = new Boxes();
        matcher.lines().read(row, boxes);
        Map<Field, String> lines = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            boxes.get(field).ifPresent(box -> lines.put(field, box.text()));
        }
        return lines;
    }
}
