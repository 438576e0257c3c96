package expertpool.filing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 替代: files that take the place of files under other paths. An annotated copy takes the place of the file it was made
 * from; a person's application takes the place of the one that the same department sent on an earlier day, if the paper is
 * not dated before it. Of two on one day nobody can tell which is meant: their differences are told instead.
 */
public final class Succession {
    private final JdbcClient db;
    private final Submissions submissions;

    public Succession(JdbcClient db) {
        this.db = db;
        this.submissions = new Submissions(db);
    }

    /** Supersedes what has been replaced since this was last asked. */
    public void settle() {
        copies().forEach(this::supersede);
        applications().forEach(this::supersede);
    }

    private void supersede(Pair pair) {
        submissions.supersede(pair.older(), pair.newer(), "已由“" + pair.path() + "”替代");
    }

    private List<Pair> copies() {
        return db.sql("SELECT o.id, n.id, n.path FROM submission n JOIN submission o ON o.sha256 = n.origin"
                        + " WHERE o.id <> n.id AND o.path <> n.path"
                        + " AND n.verdict IN ('accepted', 'accepted_with_warnings', 'partly_accepted', 'rejected')"
                        + " AND o.verdict IN ('accepted', 'accepted_with_warnings', 'partly_accepted', 'rejected')"
                        + " ORDER BY o.id, n.id")
                .query((row, n) -> new Pair(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
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

    private record Pair(long older, long newer, String path) {}
}
