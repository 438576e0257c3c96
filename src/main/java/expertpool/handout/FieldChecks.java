package expertpool.handout;

import expertpool.document.FormSheet.Check;
import expertpool.expert.Industry;
import expertpool.expert.Sex;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import java.util.List;
import java.util.stream.Stream;

/** What the boxes of a table allow, by the lists and words of the pack. */
record FieldChecks(BureauPack bureau, FormKind kind) {
    private static final int ID_NUMBER = 18;
    private static final int MOBILE = 11;

    /** Characters of a drop-down that is written into the sheet itself, a limit of the format. */
    private static final int LONGEST_CHOICE = 255;

    /** What a box allows; any words where nothing can be said beforehand. */
    Check of(Field field) {
        return switch (field) {
            case SEX -> choice(Stream.of(Sex.values()).map(Sex::chinese).toList());
            case EMPLOYMENT ->
                choice(bureau.vocabulary()
                        .template(kind)
                        .map(template -> template.options().getOrDefault(field, List.of()))
                        .orElse(List.of()));
            case INDUSTRY ->
                choice(bureau.classification().industries().stream()
                        .map(Industry::name)
                        .toList());
            case ID_NUMBER -> new Check.Length(ID_NUMBER);
            case MOBILE -> new Check.Length(MOBILE);
            case SPECIALTIES -> new Check.FromCatalogue();
            case FILLED_ON, DISPATCH_DATE -> new Check.Day();
            case HEADCOUNT -> new Check.Count();
            default -> new Check.Any();
        };
    }

    /** A list of words that a comma parts holds no comma itself. */
    private static Check choice(List<String> words) {
        boolean fits = !words.isEmpty()
                && words.stream().noneMatch(word -> word.contains(","))
                && String.join(",", words).length() <= LONGEST_CHOICE;
        return fits ? new Check.Choice(words) : new Check.Any();
    }
}
