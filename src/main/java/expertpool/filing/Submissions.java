package expertpool.filing;

import expertpool.finding.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** 收件登记: the register of files. A version that a later one replaced stays in it. */
public final class Submissions {
    private final JdbcClient db;

    public Submissions(JdbcClient db) {
        this.db = db;
    }

    /**
     * Enters a file; an earlier version under the same path is superseded by it, unless the new one has to wait.
     *
     * @param tally what was seen in it
     */
    public long record(
            Submission submission, LocalDate receivedOn, Verdict verdict, @Nullable String reason, Tally tally) {
        Long predecessor = verdict == Verdict.WAITING ? null : superseded(submission.path());
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        db.sql("INSERT INTO submission (path, sha256, department, bytes, received_on, verdict, reason, sheets,"
                        + " other_sheets, list_rows, other_list_rows, people, origin, predecessor)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(submission.path())
                .param(submission.sha256())
                .param(submission.department())
                .param(submission.bytes())
                .param(receivedOn)
                .param(verdict.code())
                .param(reason)
                .params(tally.sheets(), tally.otherSheets(), tally.rows(), tally.otherRows(), tally.people())
                .param(submission.origin())
                .param(predecessor)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Supersedes what stands under a path; the version that now has a successor, if there was one. */
    private @Nullable Long superseded(String path) {
        List<Long> standing = db.sql("SELECT id FROM submission WHERE path = ? AND verdict <> ? ORDER BY id DESC")
                .params(path, Verdict.SUPERSEDED.code())
                .query(Long.class)
                .list();
        if (standing.isEmpty()) {
            return null;
        }
        db.sql("UPDATE submission SET verdict = ? WHERE path = ? AND verdict <> ?")
                .params(Verdict.SUPERSEDED.code(), path, Verdict.SUPERSEDED.code())
                .update();
        return standing.get(0);
    }

    /**
     * A file takes the place of another that lies under another path; of one that has been replaced already it does not.
     *
     * @param reason Chinese: says to whoever dropped the older one which file replaced it
     */
    public void supersede(long older, long newer, String reason) {
        int replaced = db.sql("UPDATE submission SET verdict = ?, reason = ? WHERE id = ? AND verdict <> ?")
                .params(Verdict.SUPERSEDED.code(), reason, older, Verdict.SUPERSEDED.code())
                .update();
        if (replaced == 0) {
            return;
        }
        db.sql("UPDATE submission SET predecessor = ? WHERE id = ? AND predecessor IS NULL")
                .params(older, newer)
                .update();
    }

    /** Files that were not whole when they were seen, or on which the program failed, are looked at afresh. */
    public void forgetUnsettled() {
        db.sql("DELETE FROM submission WHERE verdict IN (?, ?)")
                .params(Verdict.WAITING.code(), Verdict.QUARANTINED.code())
                .update();
    }

    /**
     * The current version of a file.
     *
     * @param duplicate whether it was passed over because another file has the same content
     */
    public record Known(String sha256, boolean duplicate) {}

    /** The current version of each file by its path. */
    public Map<String, Known> current() {
        Map<String, Known> current = new HashMap<>();
        // a file that another path has superseded is known too; of the versions of a path the last is current
        db.sql("SELECT path, sha256, verdict FROM submission WHERE verdict <> ? ORDER BY id")
                .param(Verdict.WAITING.code())
                .query(row -> {
                    boolean duplicate = row.getString(3).equals(Verdict.DUPLICATE.code());
                    current.put(row.getString(1), new Known(row.getString(2), duplicate));
                });
        return current;
    }

    /** Every path under which a file is known. */
    public Set<String> paths() {
        return Set.copyOf(db.sql("SELECT DISTINCT path FROM submission")
                .query(String.class)
                .list());
    }

    /** All files in the order of their paths, the versions of one in the order of their coming. */
    public List<FiledSubmission> all() {
        return db.sql("SELECT * FROM submission ORDER BY path, id")
                .query(Submissions::read)
                .list();
    }

    /** How many files came to each verdict, after their papers were compared. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        countsByDepartment()
                .values()
                .forEach(one -> one.forEach((verdict, n) -> counts.merge(verdict, n, Integer::sum)));
        return counts;
    }

    /** The same by department. The comparison of papers can add a warning to a file that was accepted without one. */
    public Map<String, Map<Verdict, Integer>> countsByDepartment() {
        Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
        db.sql("SELECT department, verdict, COUNT(*) FROM (SELECT s.department,"
                        + " CASE WHEN s.verdict = 'accepted' AND EXISTS (SELECT 1 FROM form f JOIN finding n"
                        + " ON n.form_id = f.id WHERE f.submission_id = s.id AND n.severity = 'warning')"
                        + " THEN 'accepted_with_warnings' ELSE s.verdict END AS verdict FROM submission s) AS judged"
                        + " GROUP BY department, verdict")
                .query(row -> {
                    counts.computeIfAbsent(row.getString(1), name -> new EnumMap<>(Verdict.class))
                            .put(Verdict.ofCode(row.getString(2)), row.getInt(3));
                });
        return counts;
    }

    /** For each version that took the place of another, the id of that other. */
    public Map<Long, Long> predecessors() {
        Map<Long, Long> predecessors = new HashMap<>();
        db.sql("SELECT id, predecessor FROM submission WHERE predecessor IS NOT NULL")
                .query(row -> {
                    predecessors.put(row.getLong(1), row.getLong(2));
                });
        return predecessors;
    }

    /** Changes whenever a file is entered or superseded; one that still waits for the same reason changes nothing. */
    public String state() {
        String received = db.sql("SELECT COUNT(*), COALESCE(MAX(id), 0) FROM submission WHERE verdict <> ?")
                .param(Verdict.WAITING.code())
                .query((row, n) -> row.getLong(1) + "/" + row.getLong(2))
                .single();
        List<String> waiting = db.sql("SELECT path, sha256, reason FROM submission WHERE verdict = ? ORDER BY path")
                .param(Verdict.WAITING.code())
                .query((row, n) -> row.getString(1) + "/" + row.getString(2) + "/" + row.getString(3))
                .list();
        return received + waiting;
    }

    private static FiledSubmission read(ResultSet row, int number) throws SQLException {
        return new FiledSubmission(
                row.getLong("id"),
                new Submission(
                        row.getString("path"),
                        row.getString("department"),
                        row.getString("sha256"),
                        row.getLong("bytes"),
                        row.getString("origin")),
                row.getObject("received_on", LocalDate.class),
                Verdict.ofCode(row.getString("verdict")),
                row.getString("reason"),
                row.getObject("predecessor", Long.class));
    }
}
