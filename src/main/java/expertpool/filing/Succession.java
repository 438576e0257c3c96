package expertpool.filing;

import expertpool.form.Entries;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 替代: files that take the place of files under other paths, of the same department. An annotated copy takes the place of
 * the file it was made from, unless it was filled in for another matter. A person's application takes the place of the one
 * sent on an earlier day, and so does a request, use record or appraisal of the same matter, if the paper is not dated
 * before it. Of two on one day nobody can tell which is meant: both stand.
 */
public final class Succession {
    private final JdbcClient db;
    private final Submissions submissions;
    private final Papers papers;

    public Succession(JdbcOperations operations) {
        this.db = JdbcClient.create(operations);
        this.submissions = new Submissions(db);
        this.papers = new Papers(operations);
    }

    /** Supersedes what has been replaced since this was last asked. */
    public void settle() {
        copies().stream().filter(this::isSamePaper).forEach(this::supersede);
        applications().forEach(this::supersede);
        repeated().forEach(this::supersede);
    }

    private void supersede(Pair pair) {
        submissions.supersede(pair.older(), pair.newer(), "已由“" + pair.path() + "”替代");
    }

    private List<Pair> copies() {
        return db.sql("SELECT o.id, n.id, n.path FROM submission n JOIN submission o ON o.sha256 = n.origin"
                        + " WHERE n.origin IS NOT NULL AND o.id <> n.id AND o.path <> n.path AND o.department = n.department"
                        + " AND n.verdict IN ('accepted', 'accepted_with_warnings', 'partly_accepted', 'rejected')"
                        + " AND o.verdict IN ('accepted', 'accepted_with_warnings', 'partly_accepted', 'rejected')"
                        + " ORDER BY o.id, n.id")
                .query((row, n) -> new Pair(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    /** Whether every form of the copy corrects the one it was made from. */
    private boolean isSamePaper(Pair pair) {
        List<FiledForm> earlier = papers.formsOf(pair.older());
        List<FiledForm> later = papers.formsOf(pair.newer());
        if (earlier.size() > later.size()) {
            return false;
        }
        for (int i = 0; i < earlier.size(); i++) {
            FormKind kind = earlier.get(i).kind();
            if (kind != later.get(i).kind()
                    || !Likeness.isCorrection(kind, entries(later.get(i)), entries(earlier.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private List<Entries> entries(FiledForm form) {
        return papers.recordsOf(form.id()).stream().map(FiledRecord::entries).toList();
    }

    private List<Pair> applications() {
        return db.sql("SELECT o.submission_id, n.submission_id, n.path FROM accepted_record n"
                        + " JOIN accepted_record o ON o.id_number = n.id_number AND o.department = n.department"
                        + " WHERE n.kind = 1 AND o.kind = 1 AND n.superseded = FALSE AND o.superseded = FALSE"
                        + " AND o.received_on < n.received_on"
                        + " AND COALESCE(o.filled_on, o.received_on) <= COALESCE(n.filled_on, n.received_on)"
                        + " AND NOT EXISTS (SELECT 1 FROM form f WHERE f.submission_id = o.submission_id"
                        + " AND f.id <> o.form_id) ORDER BY o.submission_id, n.submission_id DESC")
                .query((row, n) -> new Pair(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    /** Requests, use records and appraisals, each alone in its file, that were sent again on a later day. */
    private List<Pair> repeated() {
        Map<String, Sent> latest = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        db.sql("SELECT r.submission_id, r.path, r.department, r.kind, r.entries, r.received_on, r.filled_on"
                        + " FROM accepted_record r WHERE r.kind IN (3, 4, 5) AND r.superseded = FALSE"
                        + " AND NOT EXISTS (SELECT 1 FROM form f WHERE f.submission_id = r.submission_id"
                        + " AND f.id <> r.form_id) ORDER BY r.received_on DESC, r.submission_id DESC")
                .query(row -> {
                    Sent sent = new Sent(
                            row.getLong("submission_id"),
                            row.getString("path"),
                            row.getObject("received_on", LocalDate.class),
                            Optional.ofNullable(row.getObject("filled_on", LocalDate.class)));
                    FormKind kind = FormKind.ofTable(row.getInt("kind")).orElseThrow();
                    String folder = row.getString("department");
                    Likeness.matter(kind, EntriesJson.read(row.getString("entries")))
                            .map(matter -> latest.putIfAbsent(folder + "|" + matter, sent))
                            .filter(sent::isReplacedBy)
                            .ifPresent(
                                    later -> pairs.add(new Pair(sent.submission(), later.submission(), later.path())));
                });
        return pairs;
    }

    private record Pair(long older, long newer, String path) {}

    private record Sent(long submission, String path, LocalDate receivedOn, Optional<LocalDate> filledOn) {
        boolean isReplacedBy(Sent later) {
            return receivedOn.isBefore(later.receivedOn)
                    && !filledOn.orElse(receivedOn).isAfter(later.filledOn.orElse(later.receivedOn));
        }
    }
}
