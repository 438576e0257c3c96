package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A draw that is killed is gone on with: what was in the ledger stays, and chance is not asked again. */
class KilledDrawTests {
    private static final String DAY = "2026-01-13";

    @TempDir
    private static Path folder;

    private static Program issued;

    @BeforeAll
    static void issueAnEdition() throws IOException {
        issued = Program.in(Files.createDirectory(folder.resolve("issued")), DispatchTests.input(folder));
        DispatchTests.issue(issued);
        Path request = issued.input().resolve(DispatchTests.REQUEST);
        Files.createDirectories(request.getParent());
        Files.copy(Path.of("input").resolve(DispatchTests.REQUEST), request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draw-commitment", "draw-terms", "draw"})
    void drawsOnceWhenKilledAfterAPaperOfTheLedger(String kind) throws Exception {
        Program program = issued.copy(folder.resolve(kind));
        List<String> before = ledger(program);

        assertThat(program.kill(() -> kinds(ledger(program)).contains(kind), "run", "--as-of", DAY))
                .as("killed before its end")
                .isTrue();
        List<String> killed = ledger(program);
        assertThat(killed).startsWith(before.toArray(String[]::new));

        assertThat(program.run("run", "--as-of", DAY).status()).isZero();

        List<String> after = ledger(program);
        assertThat(after).startsWith(killed.toArray(String[]::new));
        assertThat(kinds(after.subList(before.size(), after.size())))
                .containsExactly("draw-commitment", "draw-terms", "draw");
        assertThat(program.published())
                .containsKeys(DispatchTests.RECORD, "派出/2026-001/抽取记录.pdf", "派出/2026-001/使用情况表（预填）.docx");
        JsonNode record = new ObjectMapper()
                .readTree(program.output().resolve(DispatchTests.RECORD).toFile());
        assertThat(record.at("/commitments/0/sha256").asString())
                .isEqualTo(
                        paper(after.get(before.size())).at("/decision/sha256").asString());
        assertThat(program.run("verify", "--as-of", DAY).out()).contains("1次抽取重新计算，结果一致。");
    }

    /** The papers that are whole, in their order. */
    private static List<String> ledger(Program program) {
        Path folder = program.data().resolve("ledger");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{6}\\.json"))
                    .sorted()
                    .map(KilledDrawTests::words)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> kinds(List<String> papers) {
        return papers.stream().map(one -> paper(one).get("kind").asString()).toList();
    }

    private static JsonNode paper(String words) {
        return new ObjectMapper().readTree(words);
    }
}
