package expertpool.dispatch;

import expertpool.filing.EntriesJson;
import expertpool.finding.Verdict;
import expertpool.form.FormKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 备案登记: the filed dispatch requests. A number that was given is never given again, nor taken back. */
public final class Dispatches {
    private final JdbcClient db;

    public Dispatches(JdbcClient db) {
        this.db = db;
    }

    /**
     * Gives each accepted request that has none its number, in the order in which the requests came in and, on one
     * day, were filled in.
     *
     * @return how many were filed
     */
    public int fileAccepted() {
        List<Request> requests = db.sql("SELECT f.id, s.received_on FROM form f"
                        + " JOIN submission s ON s.id = f.submission_id"
                        + " WHERE f.kind = ? AND f.verdict IN ('accepted', 'accepted_with_warnings')"
                        + " AND s.verdict IN ('accepted', 'accepted_with_warnings', 'partly_accepted')"
                        + " AND NOT EXISTS (SELECT 1 FROM dispatch d WHERE d.form_id = f.id)"
                        + " ORDER BY s.received_on, COALESCE(f.filled_on, s.received_on), s.path, f.ordinal")
                .param(FormKind.DISPATCH_REQUEST.table())
                .query((row, n) -> new Request(row.getLong(1), row.getObject(2, LocalDate.class)))
                .list();
        for (Request request : requests) {
            db.sql("INSERT INTO dispatch (number, filed_on, form_id) VALUES (?, ?, ?)")
                    .params(nextNumber(request.filedOn().getYear()), request.filedOn(), request.form())
                    .update();
        }
        return requests.size();
    }

    private String nextNumber(int year) {
        int filed = db.sql("SELECT COUNT(*) FROM dispatch WHERE number LIKE ?")
                .param(year + "-%")
                .query(Integer.class)
                .single();
        return "%d-%03d".formatted(year, filed + 1);
    }

    /** All filed requests in the order of their numbers. */
    public List<Dispatch> all() {
        return db.sql("SELECT d.number, d.filed_on, s.path, r.entries, s.verdict FROM dispatch d"
                        + " JOIN form f ON f.id = d.form_id JOIN submission s ON s.id = f.submission_id"
                        + " JOIN record r ON r.form_id = f.id"
                        // the thousandth of a year comes after the 999th
                        + " ORDER BY SUBSTRING(d.number FROM 1 FOR 4), CHAR_LENGTH(d.number), d.number")
                .query(Dispatches::read)
                .list();
    }

    /** How many requests stand, superseded ones left out. */
    public long standing() {
        return all().stream().filter(dispatch -> !dispatch.superseded()).count();
    }

    private static Dispatch read(ResultSet row, int n) throws SQLException {
        return new Dispatch(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                EntriesJson.read(row.getString(4)),
                row.getString(5).equals(Verdict.SUPERSEDED.code()));
    }

    private record Request(long form, LocalDate filedOn) {}
}
