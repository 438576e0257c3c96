package expertpool.roster;

import expertpool.filing.EntriesJson;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 推荐登记: who stands on which accepted Table 2. */
public final class Recommendations {
    private final JdbcClient db;

    public Recommendations(JdbcClient db) {
        this.db = db;
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
