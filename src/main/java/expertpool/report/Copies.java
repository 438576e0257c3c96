package expertpool.report;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each annotated copy was made from: one that would come out the same is not made again. */
public final class Copies {
    private final JdbcClient db;

    public Copies(JdbcClient db) {
        this.db = db;
    }

    /**
     * What was made at a path.
     *
     * @param basis digest of all that a copy is made from
     * @return SHA-256 of the copy, or an empty text if none could be made; nothing if it was made from something else
     */
    public Optional<String> madeFrom(String path, String basis) {
        return db.sql("SELECT sha256 FROM annotated_copy WHERE path = ? AND basis = ?")
                .params(path, basis)
                .query(String.class)
                .optional();
    }

    /** Remembers what was made in place of what was made at that path before. */
    public void remember(String path, String basis, String sha256) {
        db.sql("DELETE FROM annotated_copy WHERE path = ?").param(path).update();
        db.sql("INSERT INTO annotated_copy (path, basis, sha256) VALUES (?, ?, ?)")
                .params(path, basis, sha256)
                .update();
    }
}
