package expertpool.dispatch;

import expertpool.filing.EntriesJson;
import expertpool.form.Entries;
import expertpool.form.FormKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<Request> requests = db.sql("SELECT form_id, received_on FROM accepted_record"
                        + " WHERE kind = ? AND superseded = FALSE AND form_id NOT IN (SELECT d.form_id FROM dispatch d)"
                        + " ORDER BY received_on, COALESCE(filled_on, received_on), path, ordinal")
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
        List<Filed> filed = db.sql("SELECT d.number, d.filed_on, r.path, r.ordinal, r.entries, r.superseded"
                        + " FROM dispatch d JOIN accepted_record r ON r.form_id = d.form_id"
                        // the thousandth of a year comes after the 999th
                        + " ORDER BY SUBSTRING(d.number FROM 1 FOR 4), CHAR_LENGTH(d.number), d.number")
                .query(Dispatches::read)
                .list();
        Map<Place, String> standing = new HashMap<>();
        filed.stream().filter(one -> !one.superseded()).forEach(one -> standing.put(one.place(), one.number()));
        return filed.stream()
                .map(one -> new Dispatch(
                        one.number(),
                        one.filedOn(),
                        one.place().path(),
                        one.request(),
                        one.superseded(),
                        Optional.ofNullable(one.superseded() ? standing.get(one.place()) : null)))
                .toList();
    }

    /** How many requests stand, superseded ones left out. */
    public long standing() {
        return all().stream().filter(dispatch -> !dispatch.superseded()).count();
    }

    private static Filed read(ResultSet row, int n) throws SQLException {
        return new Filed(
                row.getString("number"),
                row.getObject("filed_on", LocalDate.class),
                new Place(row.getString("path"), row.getInt("ordinal")),
                EntriesJson.read(row.getString("entries")),
                row.getBoolean("superseded"));
    }

    /** Where a request stands; what stands there in a later version of the file takes its place. */
    private record Place(String path, int ordinal) {}

    private record Filed(String number, LocalDate filedOn, Place place, Entries request, boolean superseded) {}

    private record Request(long form, LocalDate filedOn) {}
}
