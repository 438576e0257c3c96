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

/** 推荐登记: who recommends whom, and since when, by the accepted Tables 2 in whatever version of a file. */
public final class Recommendations {
    private static final String LISTS = " FROM accepted_record WHERE kind = " + FormKind.SUMMARY.table();

    private final JdbcClient db;

    public Recommendations(JdbcClient db) {
        this.db = db;
    }

    /**
     * A line of a list.
     *
     * @param department that the list names, else its folder
     * @param listedOn the day on the list, else that of its receipt
     * @param path its file
     */
    public record Recommendation(String idNumber, String department, LocalDate listedOn, String path) {}

    /** All of them, those of lists that have been replaced too, in the order of their files. */
    public List<Recommendation> all() {
        Map<Long, String> departments = departments();
        return db.sql("SELECT id_number, form_id, COALESCE(filled_on, received_on) AS listed_on, path" + LISTS
                        + " AND id_number IS NOT NULL ORDER BY path, ordinal, number, submission_id")
                .query((row, n) -> new Recommendation(
                        row.getString("id_number"),
                        Objects.requireNonNull(departments.get(row.getLong("form_id"))),
                        row.getObject("listed_on", LocalDate.class),
                        row.getString("path")))
                .list();
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

    /** 报送先后: the day of the first list that has a person, whichever the department; by identity number. */
    public Map<String, LocalDate> firstDays() {
        Map<String, LocalDate> days = new HashMap<>();
        all().forEach(line ->
                days.merge(line.idNumber(), line.listedOn(), (one, other) -> one.isBefore(other) ? one : other));
        return days;
    }
}
