package expertpool.filing;

import org.jspecify.annotations.Nullable;

/**
 * 报送件: one version of one dropped file.
 *
 * @param path below the input folder, with {@code /} between folders
 * @param department the first folder of the path; empty for a file directly in the input folder
 * @param sha256 of its content; empty if it could not be read
 * @param bytes its size
 * @param origin for an annotated copy that came back, the SHA-256 of the file it was made from; else null
 */
public record Submission(String path, String department, String sha256, long bytes, @Nullable String origin) {
    public Submission(String path, String department, String sha256, long bytes) {
        this(path, department, sha256, bytes, null);
    }

    /** The same file, known to be a copy of ours. */
    public Submission copyOf(@Nullable String original) {
        return new Submission(path, department, sha256, bytes, original);
    }
}
