package expertpool.report;

import expertpool.filing.Sha256;
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
    public boolean show(String state, Path folder) {
        boolean same = db.sql("SELECT COUNT(*) FROM published_state WHERE fingerprint = ?")
                        .param(state)
                        .query(Integer.class)
                        .single()
                == 1;
        return same
                && all().entrySet().stream().allMatch(file -> {
                    Path path = folder.resolve(file.getKey());
                    return Files.isRegularFile(path) && Sha256.of(path).equals(file.getValue());
                });
    }

    /** Remembers what has been published for a state of affairs, in place of what was remembered before. */
    public void replace(String state, Map<String, String> published) {
        db.sql("DELETE FROM published_state").update();
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
