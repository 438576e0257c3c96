package expertpool.appraisal;

import expertpool.filing.EntriesJson;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 考核登记: the accepted Tables 5 in the register. */
public final class Appraisals {
    private final JdbcClient db;

    public Appraisals(JdbcClient db) {
        this.db = db;
    }

    /** All of them, in the order of their files; superseded ones among them. */
    public List<Appraisal> all() {
        return papers("SELECT department, path, received_on, superseded, form_id, number, entries FROM accepted_record"
                + " WHERE kind = ? ORDER BY path, submission_id, ordinal");
    }

    /** Those that were handed back and have not been corrected since, in the order of their files. */
    public List<Appraisal> returned() {
        return papers(
                "SELECT s.department, s.path, s.received_on, FALSE AS superseded, r.form_id, r.number, r.entries"
                        + " FROM record r JOIN form f ON f.id = r.form_id JOIN submission s ON s.id = f.submission_id"
                        + " WHERE r.kind = ? AND r.verdict = 'rejected' AND s.verdict <> 'superseded' ORDER BY s.path, s.id, f.ordinal");
    }

    private List<Appraisal> papers(String sql) {
        return db.sql(sql)
                .param(FormKind.APPRAISAL.table())
                .query((row, n) -> appraisal(row))
                .list();
    }

    private static Appraisal appraisal(ResultSet row) throws SQLException {
        Entries entries = EntriesJson.read(row.getString("entries"));
        return new Appraisal(
                Appraisal.department(row.getString("department"), entries),
                row.getString("path"),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("superseded"),
                row.getLong("form_id"),
                row.getInt("number"),
                entries);
    }

    /** Those of one calendar year, by 考核时间, in the order of their files; superseded ones among them. */
    public List<Appraisal> of(int year) {
        return all().stream().filter(appraisal -> year(appraisal) == year).toList();
    }

    /** How many stand for each year for which there are any, superseded ones left out. */
    public SortedMap<Integer, Integer> counts() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        all().stream()
                .filter(appraisal -> !appraisal.superseded())
                .forEach(appraisal -> counts.merge(year(appraisal), 1, Integer::sum));
        counts.remove(0);
        return counts;
    }

    private static int year(Appraisal appraisal) {
        return appraisal
                .entries()
                .text(Field.PERIOD)
                .map(period -> Integer.valueOf(period.substring(0, 4)))
                .orElse(0);
    }
}
