package expertpool.dispatch;

import expertpool.filing.EntriesJson;
import expertpool.filing.Likeness;
import expertpool.filing.Submissions;
import expertpool.form.Entries;
import expertpool.form.FormKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 备案登记: the filed dispatch requests. A number that was given is never given again, nor taken back. */
public final class Dispatches {
    private final JdbcClient db;
    private final Submissions submissions;

    public Dispatches(JdbcClient db) {
        this.db = db;
        this.submissions = new Submissions(db);
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
        List<Filed> filed = db.sql("SELECT d.number, d.filed_on, r.submission_id, r.path, s.sha256, r.form_id,"
                        + " r.entries, r.superseded"
                        + " FROM dispatch d JOIN accepted_record r ON r.form_id = d.form_id"
                        + " JOIN submission s ON s.id = r.submission_id"
                        // the thousandth of a year comes after the 999th
                        + " ORDER BY SUBSTRING(d.number FROM 1 FOR 4), CHAR_LENGTH(d.number), d.number")
                .query(Dispatches::read)
                .list();
        Map<Long, Long> predecessors = submissions.predecessors();
        return filed.stream()
                .map(one -> new Dispatch(
                        one.number(),
                        one.filedOn(),
                        one.path(),
                        one.paper(),
                        one.form(),
                        one.request(),
                        one.superseded(),
                        successor(one, filed, predecessors).map(Filed::number)))
                .toList();
    }

    /** The request that stands at the end of the corrections, if every step to it was one. */
    private static Optional<Filed> successor(Filed superseded, List<Filed> filed, Map<Long, Long> predecessors) {
        if (!superseded.superseded()) {
            return Optional.empty();
        }
        return filed.subList(filed.indexOf(superseded) + 1, filed.size()).stream()
                .filter(later -> replaces(later.submission(), superseded.submission(), predecessors)
                        && Likeness.isCorrection(
                                FormKind.DISPATCH_REQUEST, List.of(later.request()), List.of(superseded.request())))
                .findFirst()
                .flatMap(later -> later.superseded() ? successor(later, filed, predecessors) : Optional.of(later));
    }

    private static boolean replaces(long later, long earlier, Map<Long, Long> predecessors) {
        for (Long version = later; version != null; version = predecessors.get(version)) {
            if (version == earlier) {
                return true;
            }
        }
        return false;
    }

    /** How many requests stand, superseded ones left out. */
    public long standing() {
        return all().stream().filter(dispatch -> !dispatch.superseded()).count();
    }

    private static Filed read(ResultSet row, int n) throws SQLException {
        return new Filed(
                row.getString("number"),
                row.getObject("filed_on", LocalDate.class),
                row.getLong("submission_id"),
                row.getString("path"),
                row.getString("sha256"),
                row.getLong("form_id"),
                EntriesJson.read(row.getString("entries")),
                row.getBoolean("superseded"));
    }

    private record Filed(
            String number,
            LocalDate filedOn,
            long submission,
            String path,
            String paper,
            long form,
            Entries request,
            boolean superseded) {}

    private record Request(long form, LocalDate filedOn) {}
}
