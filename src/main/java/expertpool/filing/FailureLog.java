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

    /** Exceptions may go round in a circle of causes. */
    public static final int MOST_CAUSES = 20;

    /** Bytes above which the log begins anew; what matters is the last failure. */
    private static final long LARGEST = 1_000_000;

    private final Path file;
    private final Clock clock;

    /** @param data the data folder */
    public FailureLog(Path data, Clock clock) {
        this.file = data.resolve(NAME);
        this.clock = clock;
    }

    /** @param occasion the digest of the file on which the program failed, or what else tells failures apart */
    public void add(String occasion, Throwable failure) {
        StringBuilder text = new StringBuilder()
                .append(clock.instant())
                .append(' ')
                .append(occasion)
                .append('\n');
        int causes = 0;
        for (Throwable cause = failure; cause != null && causes < MOST_CAUSES; cause = cause.getCause()) {
            causes++;
            text.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("    ").append(frame).append('\n');
            }
        }
        try {
            boolean full = Files.exists(file) && Files.size(file) > LARGEST;
            Files.writeString(
                    file,
                    text,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
        } catch (IOException e) {
            failure.addSuppressed(new UncheckedIOException(e));
        }
    }
}
