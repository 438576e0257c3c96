package expertpool.roster;

import expertpool.filing.EntriesJson;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 推荐登记: since when each department recommends whom, by the accepted Tables 2 in whatever version of a file. */
public final class Recommendations {
    private static final String LISTS = " FROM accepted_record WHERE kind = " + FormKind.SUMMARY.table();

    private final JdbcClient db;

    public Recommendations(JdbcClient db) {
        this.db = db;
    }

    /**
     * The day of the first list of each department that has a person: that on the list, else that of its receipt.
     *
     * @return by identity number, then by department as the list names it, else its folder
     */
    public Map<String, Map<String, LocalDate>> first() {
        Map<Long, String> departments = departments();
        Map<String, Map<String, LocalDate>> first = new HashMap<>();
        db.sql("SELECT id_number, form_id, COALESCE(filled_on, received_on) AS listed_on" + LISTS
                        + " AND id_number IS NOT NULL")
                .query(row -> {
                    String department = Objects.requireNonNull(departments.get(row.getLong("form_id")));
                    LocalDate day = row.getObject("listed_on", LocalDate.class);
                    first.computeIfAbsent(row.getString("id_number"), id -> new HashMap<>())
                            .merge(department, day, (one, other) -> one.isBefore(other) ? one : other);
                });
        return first;
    }

    private Map<Long, String> departments() {
        Map<Long, String> departments = new HashMap<>();
        db.sql("SELECT DISTINCT form_id, header, department" + LISTS).query(row -> {
            String named = EntriesJson.read(row.getString("header"))
                    .text(Field.DEPARTMENT)
                    .orElse(row.getString("department"));
            departments.put(row.getLong("form_id"), named);
        });
        return departments;
    }

    /**
     * A line of a list.
     *
     * @param department that the list names, else its folder
     * @param path its file
     */
    public record Recommendation(String idNumber, String department, String path) {}

    /** All of them, those of lists that have been replaced too, in the order of their files. */
    public List<Recommendation> all() {
        return db.sql("SELECT id_number, department, header, path FROM accepted_record WHERE kind = ?"
                        + " ORDER BY path, ordinal, number")
                .param(FormKind.SUMMARY.table())
                .query((row, n) -> new Recommendation(
                        row.getString(1),
                        EntriesJson.read(row.getString(3))
                                .text(Field.DEPARTMENT)
                                .orElse(row.getString(2)),
                        row.getString(4)))
                .list();
    }
}
