package expertpool.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Starts the program again where the locale cannot hold Chinese file names. The encoding of file names comes from the
 * environment of the process and cannot be set from inside.
 */
public final class Relaunch {
    private static final String LOCALE = "C.UTF-8";

    /**
     * Runs the NUL-separated command line in a file as it is. xargs makes one status of many, so the program's own goes
     * through a pipe of its own.
     */
    private static final String AS_BYTES = "exec 4>&1; xargs -0 -a \"$0\" sh -c '\"$@\"; echo $? >&3' sh 3>&1 >&4 4>&-"
            + " | { read -r status; exit \"$status\"; }";

    private Relaunch() {}

    /** Whether file names with Chinese characters would be lost. */
    public static boolean isNeeded() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8").toUpperCase(Locale.ROOT);
        boolean holdsChinese = encoding.startsWith("UTF") || encoding.startsWith("GB");
        return !windows && !holdsChinese && !LOCALE.equals(System.getenv("LC_ALL"));
    }

    /** @return the exit status of the program that was started */
    public static int underUtf8(String[] args) {
        ProcessBuilder again = new ProcessBuilder(command(args)).inheritIO();
        again.environment().put("LC_ALL", LOCALE);
        try {
            Process program = again.start();
            Runtime.getRuntime().addShutdownHook(new Thread(program::destroy));
            return program.waitFor();
        } catch (IOException e) {
            System.err.println("无法以UTF-8环境启动，请先执行 export LC_ALL=" + LOCALE);
            return Problem.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Problem.FAILED;
        }
    }

    /** This process's own command line; the platform's view of it is cut off where it is long. */
    private static List<String> command(String[] args) {
        Path line = Path.of("/proc", Long.toString(ProcessHandle.current().pid()), "cmdline");
        if (Arrays.stream(args).anyMatch(arg -> arg.indexOf('\uFFFD') >= 0)) {
            // arguments that could not be decoded are handed on as the bytes that they are
            return List.of("sh", "-c", AS_BYTES, line.toString());
        }
        try {
            String words = Files.readString(line, StandardCharsets.UTF_8);
            return List.of(words.substring(0, words.length() - 1).split("\0", -1));
        } catch (IOException notThisSystem) {
            ProcessHandle.Info self = ProcessHandle.current().info();
            return Stream.concat(
                            self.command().stream(),
                            Arrays.stream(self.arguments().orElse(args)))
                    .toList();
        }
    }
}
