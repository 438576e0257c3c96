package expertpool.filing;

/**
 * 报送件: one version of one dropped file.
 *
 * @param path below the input folder, with {@code /} between folders
 * @param department the first folder of the path; empty for a file directly in the input folder
 * @param sha256 of its content; empty if it could not be read
 * @param bytes its size
 */
public record Submission(String path, String department, String sha256, long bytes) {}
