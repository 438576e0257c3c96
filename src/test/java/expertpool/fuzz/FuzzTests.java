package expertpool.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few hundred of the mutants of which the benchmark profile tries twenty thousand, in a process with little memory. */
class FuzzTests {
    private static final int MUTANTS = 300;
    private static final Pattern VERDICT = Pattern.compile("(?m)^  ([a-z_]+) +([0-9]+)$");
    private static final String HEAP = "-Xmx160m";

    @Test
    void givesEveryDamagedFileOneVerdictInBoundedTimeAndMemory(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path told = folder.resolve("told.txt");
        Process fuzz = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fuzz.class.getName(),
                        Integer.toString(MUTANTS)))
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            assertThat(fuzz.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
        } finally {
            fuzz.destroyForcibly();
        }

        String words = Files.readString(told, StandardCharsets.UTF_8);
        assertThat(words).contains("%,d mutants of ".formatted(MUTANTS)).endsWith("defects: 0\n");
        Map<String, Integer> verdicts = new TreeMap<>();
        VERDICT.matcher(words).results().forEach(line -> verdicts.put(line.group(1), Integer.valueOf(line.group(2))));
        assertThat(verdicts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MUTANTS);
        assertThat(verdicts).containsKeys("accepted", "rejected").hasSizeGreaterThan(2);
        assertThat(fuzz.exitValue()).isZero();
    }
}
