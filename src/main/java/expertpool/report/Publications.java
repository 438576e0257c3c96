package expertpool.report;

import expertpool.filing.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the last complete run published, and the state of affairs it shows. */
public final class Publications {
    private final JdbcClient db;
    private final JdbcOperations batches;

    public Publications(JdbcOperations operations) {
        this.db = JdbcClient.create(operations);
        this.batches = operations;
    }

    /** SHA-256 of each published file by its path. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> published = new TreeMap<>();
        db.sql("SELECT path, sha256 FROM publication").query(row -> {
            published.put(row.getString(1), row.getString(2));
        });
        return published;
    }

    /** Whether the folder still holds exactly what a run for this state of affairs published. */
    public boolean show(String state, Path folder) throws IOException {
        int states = db.sql("SELECT COUNT(*) FROM published_state WHERE fingerprint = ?")
                .param(state)
                .query(Integer.class)
                .single();
        for (Map.Entry<String, String> file : all().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path) || !Sha256.of(path).equals(file.getValue())) {
                return false;
            }
        }
        return states == 1;
    }

    /** From now on nothing that stands in the output folder is known to show the state of affairs. */
    public void forgetState() {
        db.sql("DELETE FROM published_state").update();
    }

    /** Remembers what has been published besides, so that it can be withdrawn when it is no longer so. */
    public void add(Map<String, String> published) {
        published.forEach((path, sha256) -> {
            db.sql("DELETE FROM publication WHERE path = ?").param(path).update();
            db.sql("INSERT INTO publication (path, sha256) VALUES (?, ?)")
                    .params(path, sha256)
                    .update();
        });
    }

    /** Remembers what has been published for a state of affairs, in place of what was remembered before. */
    public void replace(String state, Map<String, String> published) {
        forgetState();
        db.sql("DELETE FROM publication").update();
        batches.batchUpdate(
                "INSERT INTO publication (path, sha256) VALUES (?, ?)",
                published.entrySet().stream()
                        .map(file -> new Object[] {file.getKey(), file.getValue()})
                        .toList());
        db.sql("INSERT INTO published_state (fingerprint) VALUES (?)")
                .param(state)
                .update();
    }
}
