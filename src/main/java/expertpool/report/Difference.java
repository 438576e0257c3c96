package expertpool.report;

import expertpool.filing.FiledRecord;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.Vocabulary;
import expertpool.report.Answer.AnsweredForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A box that says something else than in the earlier version.
 *
 * @param subject the person of a list; empty for a table that is one record, and for what stands above a list
 * @param label the words printed beside the box; 记录 for a person who was added or left out
 * @param before what it said; empty if nothing
 * @param after what it says; empty if nothing
 */
public record Difference(FormKind kind, String subject, String label, String before, String after) {
    private static final String RECORD = "记录";
    private static final String PRESENT = "有";

    static List<Difference> between(AnsweredForm earlier, AnsweredForm later, Vocabulary vocabulary) {
        FormKind kind = later.form().kind();
        List<Difference> found = new ArrayList<>(
                between(kind, "", earlier.form().header(), later.form().header(), vocabulary));
        Map<String, FiledRecord> before = bySubject(earlier);
        Map<String, FiledRecord> after = bySubject(later);
        Set<String> subjects = new LinkedHashSet<>(after.keySet());
        subjects.addAll(before.keySet());
        for (String subject : subjects) {
            FiledRecord was = before.get(subject);
            FiledRecord is = after.get(subject);
            if (was == null || is == null) {
                found.add(new Difference(kind, subject, RECORD, was == null ? "" : PRESENT, is == null ? "" : PRESENT));
            } else {
                found.addAll(between(kind, subject, was.entries(), is.entries(), vocabulary));
            }
        }
        return found;
    }

    /** A person is known by the name, for the number may be what was wrong; who has none, by the place in the list. */
    static String subject(FiledRecord record) {
        return record.kind().isList()
                ? record.entries().text(Field.NAME).orElseGet(() -> "第%d条".formatted(record.number()))
                : "";
    }

    private static Map<String, FiledRecord> bySubject(AnsweredForm form) {
        Map<String, FiledRecord> records = new LinkedHashMap<>();
        form.records().forEach(record -> records.putIfAbsent(subject(record), record));
        return records;
    }

    /** A box that several fields are read from is told once. */
    private static List<Difference> between(
            FormKind kind, String subject, Entries was, Entries is, Vocabulary vocabulary) {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(was.all().keySet());
        fields.addAll(is.all().keySet());
        Map<Field, Difference> byBox = new EnumMap<>(Field.class);
        for (Field field : fields) {
            Optional<String> label = vocabulary.label(kind, field);
            String before = shown(field, was);
            String after = shown(field, is);
            if (label.isPresent() && !before.equals(after)) {
                byBox.putIfAbsent(field.box(), new Difference(kind, subject, label.get(), before, after));
            }
        }
        return List.copyOf(byBox.values());
    }

    private static String shown(Field field, Entries entries) {
        String value = entries.text(field).orElse("");
        return switch (field.shape()) {
            case FLAG -> value.equals("true") ? PRESENT : "";
            case LIST -> value.replace(Field.SEPARATOR, "、");
            default -> value;
        };
    }
}
