package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A decision whose command is killed is recorded whole or not at all: the command is given again, and everything is as if
 * nothing had happened.
 */
class KilledDecisionTests {
    private static final String ID = "140499197108232732";
    private static final String[] ISSUE = {
        "publish", "--year", "2026", "--stage", "issue", "--evidence", "纪要", "--document-number", "长应急发〔2026〕12号"
    };
    private static final String[] CLOSE = {"settle", "--quarter", "2025Q1", "--close"};
    private static final String[] REMOVE = {"remove", "--id", ID, "--ground", "8.6", "--reason", "不能胜任"};

    @TempDir
    private static Path folder;

    private static Program reviewed;
    private static Program issued;
    private static Program used;
    private static SortedMap<String, String> afterIssue;
    private static SortedMap<String, String> afterRemoval;

    /** A moment in a command, and how it is recognised by what it has left on the disk. */
    private record Moment(String name, Predicate<Program> come) {}

    private static final List<Moment> MOMENTS = List.of(
            new Moment("when the first document is kept", p -> count(p, "archive") > count(before(p), "archive")),
            new Moment("when the decision is in the ledger", p -> count(p, "ledger") > count(before(p), "ledger")),
            new Moment("when its documents are out", p -> published(p) > published(before(p))));

    @BeforeAll
    static void decideUndisturbed() throws IOException {
        reviewed = Program.in(Files.createDirectory(folder.resolve("reviewed")), folder.resolve("input"));
        Files.createDirectory(reviewed.input());
        for (String sample : List.of("table1-filled.docx", "table2-filled.xlsx")) {
            Files.copy(
                    Path.of("src/test/resources/samples", sample),
                    reviewed.input().resolve(sample));
        }
        assertThat(reviewed.run("run").status()).isZero();
        for (String stage : List.of("consult", "review")) {
            assertThat(reviewed.run("publish", "--year", "2026", "--stage", stage)
                            .status())
                    .isZero();
        }
        issued = reviewed.copy(folder.resolve("issued"));
        assertThat(issued.run(ISSUE).status()).isZero();
        Program removed = issued.copy(folder.resolve("removed"));
        assertThat(removed.run(REMOVE).status()).isZero();
        afterIssue = settled(issued.copy(folder.resolve("after-issue")));
        afterRemoval = settled(removed);
        used = used();
    }

    /** A quarter with one use record, of people whom nobody knows. */
    private static Program used() throws IOException {
        Program program = Program.in(Files.createDirectory(folder.resolve("used")), folder.resolve("uses"));
        Files.createDirectory(program.input());
        Files.copy(
                Path.of("src/test/resources/samples/table4-filled.docx"),
                program.input().resolve("table4.docx"));
        assertThat(program.run("run").status()).isZero();
        return program;
    }

    @TestFactory
    Stream<DynamicTest> issuesTheEditionOnce() {
        return MOMENTS.stream()
                .map(moment -> DynamicTest.dynamicTest(
                        moment.name(), () -> assertDecidedOnce(reviewed, ISSUE, moment, afterIssue)));
    }

    @TestFactory
    Stream<DynamicTest> removesOnce() {
        return MOMENTS.stream()
                .map(moment -> DynamicTest.dynamicTest(
                        moment.name(), () -> assertDecidedOnce(issued, REMOVE, moment, afterRemoval)));
    }

    @Test
    void closesTheQuarterOnce() throws Exception {
        // its sheets were out before, and are made again with other words: no moment of their own
        Program closed = used.copy(folder.resolve("closed"));
        assertThat(closed.run(CLOSE).status()).isZero();
        assertDecidedOnce(used, CLOSE, MOMENTS.get(1), settled(closed));
    }

    private static void assertDecidedOnce(
            Program before, String[] command, Moment moment, SortedMap<String, String> undisturbed) throws Exception {
        Program program = before.copy(folder.resolve(command[0] + "-" + MOMENTS.indexOf(moment)));
        assertThat(program.kill(() -> moment.come().test(program), command))
                .as("killed before its end")
                .isTrue();
        long decisions = count(before, "ledger");

        Program.Ended again = program.run(command);

        assertThat(again.status()).isIn(0, 1);
        assertThat(count(program, "ledger")).isEqualTo(decisions + 1);
        assertThat(Program.differences(settled(program), undisturbed)).isEmpty();
        if (MOMENTS.indexOf(moment) == 1) {
            assertThat(program.run("verify").status()).isZero();
        }
    }

    /** What is published after the next run. */
    private static SortedMap<String, String> settled(Program program) {
        assertThat(program.run("run").status()).isZero();
        return program.published();
    }

    private static Program before(Program program) {
        String name = program.workplace().getFileName().toString();
        return name.startsWith("publish") ? reviewed : name.startsWith("settle") ? used : issued;
    }

    private static long count(Program program, String part) {
        return files(program.data().resolve(part)).stream()
                .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}|\\d{6}\\.json"))
                .count();
    }

    private static long published(Program program) {
        return files(program.output().resolve("名单")).stream()
                .filter(file ->
                        file.toString().contains("第1版") || file.toString().contains("清退函"))
                .count();
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        } catch (IOException | UncheckedIOException whileItChanges) {
            return files;
        }
        return files;
    }
}
