package expertpool.form;

import java.util.List;

/**
 * 表格: one filled official table.
 *
 * @param where the worksheet it stands on, or the page or table of a Word document
 * @param header what concerns the whole paper; empty where the table is one record
 * @param records the people of Table 2; the one record of every other table
 */
public record Form(FormKind kind, String where, Entries header, List<Entries> records) {
    public Form {
        records = List.copyOf(records);
    }

    /** Whether nobody has written anything into it. */
    public boolean isBlank() {
        return records.stream().allMatch(Form::isBlank);
    }

    private static boolean isBlank(Entries record) {
        return record.all().entrySet().stream()
                .filter(entry -> entry.getKey().shape() != Field.Shape.FLAG)
                .allMatch(entry -> entry.getValue().value() == null);
    }
}
