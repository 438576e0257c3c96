package expertpool.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few hundred of the mutants of which the benchmark profile tries twenty thousand, in a process with little memory. */
class FuzzTests {
    private static final int MUTANTS = 600;
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

        assertThat(Files.readString(told, StandardCharsets.UTF_8))
                .contains("%,d mutants of ".formatted(MUTANTS))
                .endsWith("defects: 0\n");
        assertThat(fuzz.exitValue()).isZero();
    }
}
