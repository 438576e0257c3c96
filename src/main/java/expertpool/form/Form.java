package expertpool.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * 表格: one filled official table.
 *
 * @param where the worksheet it stands on, or the page or table of a Word document
 * @param header what concerns the whole paper; empty where the table is one record
 * @param records the people of Table 2; the one record of every other table
 * @param otherRows lines of the list in which nobody stands
 * @param faults of the paper itself, its boxes apart
 */
public record Form(
        FormKind kind, String where, Entries header, List<Entries> records, int otherRows, List<PaperFault> faults) {
    /** The fault of a form that was handed in as it was handed out. */
    public static final String BLANK = "form-blank";

    public Form {
        records = List.copyOf(records);
        faults = List.copyOf(faults);
    }

    public Form(FormKind kind, String where, Entries header, List<Entries> records) {
        this(kind, where, header, records, 0, List.of());
    }

    /** The same form with further faults of the paper. */
    public Form with(List<PaperFault> found) {
        return new Form(
                kind,
                where,
                header,
                records,
                otherRows,
                Stream.concat(faults.stream(), found.stream()).toList());
    }

    /** The same form, known by the key that its file bears; it stands beside what is said of people who are merged. */
    public Form with(FormKey key) {
        return kind.isList() || kind == FormKind.RECOMMENDATION
                ? new Form(kind, where, header.with(key), records, otherRows, faults)
                : new Form(
                        kind,
                        where,
                        header,
                        records.stream().map(record -> record.with(key)).toList(),
                        otherRows,
                        faults);
    }

    /** Whether that rule is broken by the paper as a whole. */
    public boolean has(String rule) {
        return faults.stream().anyMatch(found -> found.fault().rule().equals(rule));
    }

    /** Whether nobody has written anything into it. */
    boolean isBlank() {
        return records.stream().allMatch(Form::isBlank);
    }

    private static boolean isBlank(Entries record) {
        return record.all().entrySet().stream()
                .filter(entry -> entry.getKey().shape() != Field.Shape.FLAG)
                .allMatch(entry -> entry.getValue().value() == null);
    }
}
