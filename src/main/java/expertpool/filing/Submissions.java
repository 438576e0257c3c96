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

    /** Enters a file; an earlier version under the same path is superseded by it. */
    public long record(Submission submission, LocalDate receivedOn, Verdict verdict, @Nullable String reason) {
        db.sql("UPDATE submission SET verdict = ? WHERE path = ? AND verdict <> ?")
                .params(Verdict.SUPERSEDED.code(), submission.path(), Verdict.SUPERSEDED.code())
                .update();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        db.sql("INSERT INTO submission (path, sha256, department, bytes, received_on, verdict, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(submission.path())
                .param(submission.sha256())
                .param(submission.department())
                .param(submission.bytes())
                .param(receivedOn)
                .param(verdict.code())
                .param(reason)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Files that were not whole when they were seen are looked at afresh. */
    public void forgetWaiting() {
        db.sql("DELETE FROM submission WHERE verdict = ?")
                .param(Verdict.WAITING.code())
                .update();
    }

    /** The digest of the current version by path. */
    public Map<String, String> current() {
        Map<String, String> current = new HashMap<>();
        db.sql("SELECT path, sha256 FROM submission WHERE verdict <> ?")
                .param(Verdict.SUPERSEDED.code())
                .query(row -> {
                    current.put(row.getString(1), row.getString(2));
                });
        return current;
    }

    /** All files in the order of their paths, the versions of one in the order of their coming. */
    public List<FiledSubmission> all() {
        return db.sql("SELECT * FROM submission ORDER BY path, id")
                .query(Submissions::read)
                .list();
    }

    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        db.sql("SELECT verdict, COUNT(*) FROM submission GROUP BY verdict").query(row -> {
            counts.put(Verdict.ofCode(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    /** How many files of each department came to each verdict. */
    public Map<String, Map<Verdict, Integer>> countsByDepartment() {
        Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
        db.sql("SELECT department, verdict, COUNT(*) FROM submission GROUP BY department, verdict")
                .query(row -> {
                    counts.computeIfAbsent(row.getString(1), name -> new EnumMap<>(Verdict.class))
                            .put(Verdict.ofCode(row.getString(2)), row.getInt(3));
                });
        return counts;
    }

    /** Changes whenever a file is entered or superseded. */
    public String state() {
        return db.sql("SELECT COUNT(*), COALESCE(MAX(id), 0) FROM submission")
                .query((row, n) -> row.getLong(1) + "/" + row.getLong(2))
                .single();
    }

    private static FiledSubmission read(ResultSet row, int number) throws SQLException {
        return new FiledSubmission(
                row.getLong("id"),
                new Submission(
                        row.getString("path"),
                        row.getString("department"),
                        row.getString("sha256"),
                        row.getLong("bytes")),
                row.getObject("received_on", LocalDate.class),
                Verdict.ofCode(row.getString("verdict")),
                row.getString("reason"));
    }
}
