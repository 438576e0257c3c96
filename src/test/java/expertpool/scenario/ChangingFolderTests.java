package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.filing.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that people go on working in: no paper is lost, whatever is renamed, swapped, put back or corrected. */
class ChangingFolderTests {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String REQUEST = "table3-filled.docx";
    private static final String USE = "table4-filled.docx";

    @TempDir
    private Path workplace;

    private Path first;
    private Path second;
    private Program program;

    @BeforeEach
    void dropTwoFiles() throws IOException {
        Path folder = Files.createDirectories(workplace.resolve("input/科室"));
        first = folder.resolve("甲.docx");
        second = folder.resolve("乙.docx");
        program = Program.in(workplace, workplace.resolve("input"));
        drop(REQUEST, first);
        drop(USE, second);
        assertThat(program.run("intake").status()).isZero();
    }

    @Test
    void countsBothPapersWhenTheirFilesAreSwapped() throws IOException {
        drop(USE, first);
        drop(REQUEST, second);
        program.run("intake");
        assertThat(verdicts())
                .containsExactly(
                        "科室/乙.docx superseded 4",
                        "科室/乙.docx accepted 3",
                        "科室/甲.docx superseded 3",
                        "科室/甲.docx accepted 4");
    }

    @Test
    void countsAPaperThatIsPutBack() throws IOException {
        drop(USE, first);
        program.run("intake");
        drop(REQUEST, first);
        program.run("intake");
        assertThat(verdicts())
                .containsExactly(
                        "科室/乙.docx accepted 4",
                        "科室/甲.docx superseded 3",
                        "科室/甲.docx superseded ",
                        "科室/甲.docx accepted 3");
    }

    @Test
    void countsADuplicateOnceItsOriginalSaysSomethingElse() throws IOException {
        Path third = first.resolveSibling("丙.docx");
        drop(REQUEST, third);
        program.run("intake");
        drop("table5-filled.docx", first);
        program.run("intake");
        assertThat(verdicts())
                .containsExactly(
                        "科室/丙.docx superseded ",
                        "科室/丙.docx accepted 3",
                        "科室/乙.docx accepted 4",
                        "科室/甲.docx superseded 3",
                        "科室/甲.docx accepted 5");
    }

    @Test
    void keepsThePaperOfAFileThatIsTakenAway() throws IOException {
        Files.delete(first);
        program.run("intake");
        assertThat(verdicts()).containsExactly("科室/乙.docx accepted 4", "科室/甲.docx accepted 3");
    }

    @Test
    void keepsTheNumberOfASupersededRequest() throws IOException {
        drop("table5-filled.docx", first);
        program.run("run");
        List<String> dispatches =
                Files.readAllLines(program.output().resolve("data/dispatches.jsonl"), StandardCharsets.UTF_8);
        assertThat(dispatches)
                .singleElement()
                .asString()
                .contains("\"2026-001\"")
                .contains("\"superseded\"");
    }

    /** The original is taken out of the archive, so that nobody can make the copy a second time. */
    @Test
    void makesNoCopyAgainOfWhatHasNotChanged() throws IOException {
        Path faulty = first.resolveSibling("丁.docx");
        Files.copy(Path.of("input/煤矿安全监督管理科/专家推荐表-贺诚峰.docx"), faulty);
        program.run("intake");
        String copy = "回执/科室/丁.docx";
        String made = program.published().get(copy);
        assertThat(made).isNotNull();
        String sha256 = Sha256.of(faulty);
        try (Stream<Path> archive = Files.walk(program.data().resolve("archive"))) {
            Files.delete(archive.filter(file -> file.getFileName().toString().startsWith(sha256))
                    .findFirst()
                    .orElseThrow());
        }
        drop("table5-filled.docx", first.resolveSibling("戊.docx"));

        Program.Ended ended = program.run("intake");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(program.published()).containsEntry(copy, made);
    }

    private static void drop(String sample, Path file) throws IOException {
        Files.write(file, Files.readAllBytes(SAMPLES.resolve(sample)));
    }

    /** Path, verdict and tables of each line, the versions of a file in the order of their coming. */
    private List<String> verdicts() {
        return program.submissions().stream()
                .map(file -> {
                    StringBuilder tables = new StringBuilder();
                    file.get("forms")
                            .forEach(form -> tables.append(form.get("table").asString()));
                    return file.get("file").asString() + " "
                            + file.get("verdict").asString() + " " + tables;
                })
                .toList();
    }
}
