package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    @Test
    void runsByItselfWheneverSomethingHasBeenDropped(@TempDir Path workplace) throws Exception {
        Path department = Files.createDirectories(workplace.resolve("input/科室"));
        Program program = Program.in(workplace, workplace.resolve("input"));
        Process watch = program.start("watch", "--every", "1");
        try {
            Files.copy(SAMPLES.resolve("table3-filled.docx"), department.resolve("甲.docx"));
            assertThat(comes(program, "科室/甲.docx")).isTrue();
            Files.copy(SAMPLES.resolve("table4-filled.docx"), department.resolve("乙.docx"));
            assertThat(comes(program, "科室/乙.docx")).isTrue();
        } finally {
            watch.destroy();
            watch.waitFor();
        }
    }

    /** Whether the file is answered within two minutes. */
    private static boolean comes(Program program, String file) throws Exception {
        Path lines = program.output().resolve("data/submissions.jsonl");
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(end)) {
            if (Files.exists(lines)
                    && Files.readString(lines, StandardCharsets.UTF_8).contains("\"" + file + "\"")) {
                return true;
            }
            Thread.sleep(5);
        }
        return false;
    }
}
