package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * A run that is killed (SIGKILL, no clean-up of any kind) and started again ends in the same state as one that was not:
 * the same output, the same register. Each point is recognised by what the program has left on the disk.
 */
class KillTests {
    /** So many files that the intake takes three transactions. */
    private static final List<String> DEPARTMENTS = List.of("危险化学品安全监督管理科", "煤矿安全监督管理科", "科技和信息化科");

    @TempDir
    private static Path folder;

    private static Path input;

    private static Undisturbed undisturbed;

    private record Undisturbed(SortedMap<String, String> output, List<String> register) {}

    /** A moment in a run, and how it is recognised. */
    private record Moment(String name, Predicate<Program> come) {}

    private static final List<Moment> MOMENTS = List.of(
            new Moment(
                    "as soon as the database is there",
                    p -> Files.exists(p.data().resolve("database"))),
            new Moment("after the first original", p -> originals(p) >= 1),
            new Moment("in the second transaction of the intake", p -> originals(p) >= 27),
            new Moment("in the middle of the intake", p -> originals(p) >= 45),
            new Moment("at the end of the intake", p -> originals(p) >= 58),
            new Moment("when the roster is out", p -> Files.exists(p.output().resolve("名单"))),
            new Moment("in the settlement", p -> Files.exists(p.output().resolve("结算"))),
            new Moment("after the first receipts", p -> Files.exists(p.output().resolve("回执"))),
            new Moment("when the report is out", p -> Files.exists(p.output().resolve("报告/index.html"))));

    /** Those that one program meets after another. */
    private static final List<Moment> IN_TURN = List.of(MOMENTS.get(2), MOMENTS.get(3), MOMENTS.get(5));

    @BeforeAll
    static void runUndisturbed() throws Exception {
        input = folder.resolve("input");
        for (String department : DEPARTMENTS) {
            copy(Path.of("input").resolve(department), input.resolve(department));
        }
        Program program = Program.in(Files.createDirectory(folder.resolve("undisturbed")), input);
        assertThat(program.run("run").status()).isZero();
        undisturbed = new Undisturbed(program.published(), Register.rows(program.data()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> endsInTheSameStateWhenKilled() {
        return MOMENTS.stream()
                .filter(moment -> !IN_TURN.contains(moment))
                .map(moment -> DynamicTest.dynamicTest(moment.name(), () -> {
                    Program program = Program.in(Files.createTempDirectory(folder, "killed"), input);
                    assertThat(killAt(program, moment))
                            .as("killed before its end")
                            .isTrue();
                    assertSameAfterNextRun(program);
                }));
    }

    @Test
    void endsInTheSameStateWhenKilledAgainAndAgain() throws Exception {
        Program program = Program.in(Files.createDirectory(folder.resolve("again")), input);
        for (Moment moment : IN_TURN) {
            killAt(program, moment);
        }
        assertSameAfterNextRun(program);
    }

    @Test
    void endsInTheSameStateWhenALaterIntakeIsKilled() throws Exception {
        Program program = Program.in(Files.createDirectory(folder.resolve("later")), input);
        assertThat(program.run("run").status()).isZero();
        for (int i = 0; i < 3; i++) {
            Path begun = program.data().resolve("submissions.jsonl.part");
            program.kill(() -> Files.exists(begun), "intake");
        }
        assertSameAfterNextRun(program);
    }

    private static void assertSameAfterNextRun(Program program) throws Exception {
        Program.Ended ended = program.run("run");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(Program.differences(program.published(), undisturbed.output()))
                .isEmpty();
        assertThat(Register.rows(program.data())).containsExactlyElementsOf(undisturbed.register());
    }

    /** Whether the program was killed while it ran. */
    private static boolean killAt(Program program, Moment moment) throws InterruptedException {
        return program.kill(() -> moment.come().test(program), "run");
    }

    private static long originals(Program program) {
        Path archive = program.data().resolve("archive");
        if (!Files.isDirectory(archive)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(archive)) {
            return files.filter(file -> file.getFileName().toString().length() == 64)
                    .count();
        } catch (IOException | UncheckedIOException whileItChanges) {
            return 0;
        }
    }
}
