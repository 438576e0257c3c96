package expertpool.filing;

import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 同一份材料: whether two papers of one kind are about the same matter, told by the boxes that name it. */
public final class Likeness {
    /** What a paper of one record is about. Of a list it is the people in it. */
    private static final Map<FormKind, List<Field>> MATTER = Map.of(
            FormKind.RECOMMENDATION, List.of(Field.NAME, Field.ID_NUMBER),
            FormKind.SUMMARY, List.of(),
            FormKind.DISPATCH_REQUEST,
                    List.of(Field.DEPARTMENT, Field.SERVED_UNIT, Field.DISPATCH_DATE, Field.CATEGORY, Field.CONTENT),
            FormKind.USE_RECORD, List.of(Field.DEPARTMENT, Field.FROM, Field.PURPOSE, Field.REPORT_TITLE),
            FormKind.APPRAISAL, List.of(Field.NAME, Field.BIRTH_DATE, Field.PERIOD));

    private Likeness() {}

    /**
     * Whether a paper can be the correction of another: at most one of the boxes that name its matter says something else;
     * what was left empty or unreadable may have been filled in. Of a list half of the people have stayed.
     */
    public static boolean isCorrection(FormKind kind, List<Entries> later, List<Entries> earlier) {
        if (kind.isList()) {
            Set<String> names = later.stream().map(Likeness::name).collect(Collectors.toUnmodifiableSet());
            long stayed =
                    earlier.stream().map(Likeness::name).filter(names::contains).count();
            return 2 * stayed >= earlier.size();
        }
        if (later.size() != 1 || earlier.size() != 1) {
            return false;
        }
        return MATTER.getOrDefault(kind, List.of()).stream()
                        .filter(field -> !key(earlier.get(0), field).isEmpty())
                        .filter(field -> !key(earlier.get(0), field).equals(key(later.get(0), field)))
                        .count()
                <= 1;
    }

    /** The same for all papers on one matter; nothing if a box that would tell is empty. */
    static Optional<String> matter(FormKind kind, Entries entries) {
        List<String> keys = MATTER.getOrDefault(kind, List.of()).stream()
                .map(field -> key(entries, field))
                .toList();
        return keys.isEmpty() || keys.contains("")
                ? Optional.empty()
                : Optional.of(kind + "|" + String.join("|", keys));
    }

    private static String name(Entries entries) {
        return key(entries, Field.NAME);
    }

    private static String key(Entries entries, Field field) {
        return entries.text(field).map(Words::key).orElse("");
    }
}
