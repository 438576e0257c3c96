package expertpool.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * 故障记录: what failed and where in the program, for whoever maintains it. The words of exceptions are left out, for they
 * may hold what a paper says.
 */
public final class FailureLog {
    /** Its name in the data folder. */
    public static final String NAME = "failures.log";

    private final Path file;
    private final Clock clock;

    /** @param data the data folder */
    public FailureLog(Path data, Clock clock) {
        this.file = data.resolve(NAME);
        this.clock = clock;
    }

    /** @param occasion what was being done: a command, or the digest of a file */
    public void add(String occasion, Throwable failure) {
        StringBuilder text = new StringBuilder()
                .append(clock.instant())
                .append(' ')
                .append(occasion)
                .append('\n');
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("    ").append(frame).append('\n');
            }
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            failure.addSuppressed(new UncheckedIOException(e));
        }
    }
}
