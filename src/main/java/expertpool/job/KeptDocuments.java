package expertpool.job;

import expertpool.document.Output;
import expertpool.filing.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Documents that were made once and are published from the archive ever after: those of editions, letters. */
record KeptDocuments(Archive archive, Output output) {

    /**
     * Publishes them. What the archive has lost is told by {@code verify}, and stops no run.
     *
     * @param documents SHA-256 by path in the output folder
     */
    void publish(Map<String, String> documents) {
        documents.forEach((path, sha256) -> {
            if (!output.republish(path, sha256) && archive.has(sha256)) {
                output.publish(path, content(sha256));
            }
        });
    }

    private byte[] content(String sha256) {
        try {
            return Files.readAllBytes(archive.original(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
