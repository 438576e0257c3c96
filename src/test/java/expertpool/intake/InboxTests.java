package expertpool.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.filing.Archive;
import expertpool.filing.Submission;
import expertpool.filing.Submissions.Known;
import expertpool.finding.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTests {
    private static final Settling AT_ONCE = new Settling(Duration.ZERO, Clock.systemUTC());

    private final Path outside;
    private final Path folder;
    private final Archive archive;

    InboxTests(@TempDir Path outside) throws IOException {
        this.outside = outside;
        folder = Files.createDirectory(outside.resolve("input"));
        archive = new Archive(outside.resolve("archive"));
    }

    @Test
    void givesNewFilesInTheOrderOfTheirPathsAfterArchivingThem() throws IOException {
        drop("煤监科/推荐表/b.docx", "2");
        drop("煤监科/a.docx", "1");
        drop("z.xlsx", "33");

        assertThat(arrivals(Map.of()))
                .containsExactly(
                        new Arrival(new Submission("z.xlsx", "", sha("33"), 2), null, null),
                        new Arrival(new Submission("煤监科/a.docx", "煤监科", sha("1"), 1), null, null),
                        new Arrival(new Submission("煤监科/推荐表/b.docx", "煤监科", sha("2"), 1), null, null));
        assertThat(archive.original(sha("33"))).hasContent("33");
    }

    @Test
    void passesByAFileThatIsKnownUntilItsContentChanges() throws IOException {
        drop("煤监科/a.docx", "1");
        Map<String, String> known = Map.of("煤监科/a.docx", sha("1"));
        assertThat(arrivals(known)).isEmpty();

        drop("煤监科/a.docx", "2");

        assertThat(arrivals(known))
                .containsExactly(new Arrival(new Submission("煤监科/a.docx", "煤监科", sha("2"), 1), null, null));
    }

    @Test
    void tellsOfWhichFileAnotherIsACopy() throws IOException {
        drop("危化科/a.docx", "1");
        drop("危化科/b.docx", "1");
        drop("工贸科/new.docx", "2");

        assertThat(arrivals(Map.of("煤监科/old.docx", sha("2"))))
                .containsExactly(
                        new Arrival(new Submission("危化科/a.docx", "危化科", sha("1"), 1), null, null),
                        passedOver("危化科/b.docx", "1", Verdict.DUPLICATE, "内容与“危化科/a.docx”完全相同"),
                        passedOver("工贸科/new.docx", "2", Verdict.DUPLICATE, "内容与“煤监科/old.docx”完全相同"));
    }

    @Test
    void letsAnEmptyFileWait() throws IOException {
        drop("危化科/a.docx", "");

        assertThat(arrivals(Map.of()))
                .containsExactly(new Arrival(
                        new Submission("危化科/a.docx", "危化科", "", 0),
                        Verdict.WAITING,
                        "文件是空的（0字节），可能还没有复制完。请确认文件已保存并复制完整；下次运行时再收"));
    }

    @Test
    void letsAFileWaitThatIsStillBeingWritten() throws Exception {
        Path slow = drop("危化科/a.docx", "1");
        drop("危化科/b.docx", "2");
        Files.setLastModifiedTime(drop("危化科/old.docx", "3"), FileTime.from(Instant.EPOCH));
        CountDownLatch opened = new CountDownLatch(1);
        Thread writer = new Thread(() -> appendUntil(opened, slow));
        writer.start();

        Inbox inbox = new Inbox(folder, archive, new Settling(Duration.ofSeconds(2), Clock.systemUTC()), Map.of());
        opened.countDown();
        writer.join();

        assertThat(rest(inbox))
                .extracting(arrival -> arrival.submission().path(), Arrival::passedOver, Arrival::reason)
                .containsExactly(
                        tuple("危化科/a.docx", Verdict.WAITING, "文件正在写入，下次运行时再收"),
                        tuple("危化科/b.docx", null, null),
                        tuple("危化科/old.docx", null, null));
        assertThat(arrivals(Map.of())).extracting(Arrival::passedOver).containsOnlyNulls();
    }

    @Test
    void waitsForNothingWhereAllFilesAreOldOrOfTheFuture() throws IOException {
        Files.setLastModifiedTime(drop("a.docx", "1"), FileTime.from(Instant.EPOCH));
        Settling forever = new Settling(Duration.ofDays(1), Clock.systemUTC());

        assertThat(rest(new Inbox(folder, archive, forever, Map.of()))).hasSize(1);

        Files.setLastModifiedTime(
                drop("b.docx", "2"), FileTime.from(Instant.now().plus(Duration.ofDays(9))));
        Settling brief = new Settling(Duration.ofMillis(10), Clock.systemUTC());

        assertThat(rest(new Inbox(folder, archive, brief, Map.of())))
                .extracting(Arrival::passedOver)
                .containsExactly(null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "专家汇总表.xlsx, ~$专家汇总表.xlsx",
        "危化科专家推荐表.docx, ~$科专家推荐表.docx",
        "专家汇总表.xlsx, .~lock.专家汇总表.xlsx#",
        "专家汇总表.et, .~专家汇总表.et"
    })
    void letsADocumentWaitThatSomebodyHasOpen(String document, String lock) throws IOException {
        drop(document, "1");
        Path beside = drop(lock, "x");

        assertThat(arrivals(Map.of()))
                .contains(passedOver(document, "1", Verdict.WAITING, "文件正被打开编辑（旁边有锁定文件“" + lock + "”）。请保存并关闭；下次运行时再收"));
        assertThat(arrivals(Map.of(document, sha("1"), lock, sha("x")))).isEmpty();

        Files.setLastModifiedTime(beside, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        assertThat(arrivals(Map.of())).contains(new Arrival(new Submission(document, "", sha("1"), 1), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$推荐表.docx", ".~lock.docx", "推荐表.docx.part", "推荐表.TMP", "a.crdownload"})
    void ignoresWhatIsNoPaperAndDoesNotArchiveIt(String name) throws IOException {
        drop("危化科/" + name, "1");

        assertThat(arrivals(Map.of()))
                .containsExactly(passedOver("危化科/" + name, "1", Verdict.IGNORED, "临时文件或锁定文件，不是报送件"));
        assertThat(archive.original(sha("1"))).doesNotExist();
        assertThat(arrivals(Map.of("危化科/" + name, sha("1")))).isEmpty();
    }

    @Test
    void tellsOfAHiddenFolderWithoutLookingIntoItAndTakesNoPlaceholder() throws IOException {
        drop(".git/a.docx", "1");
        drop("危化科/.缓存/b.docx", "2");
        drop("危化科/.gitkeep", "");

        assertThat(arrivals(Map.of()))
                .extracting(arrival -> arrival.submission().path(), Arrival::passedOver, Arrival::reason)
                .containsExactly(
                        tuple(".git", Verdict.IGNORED, "隐藏文件夹，其中的文件不处理"),
                        tuple("危化科/.缓存", Verdict.IGNORED, "隐藏文件夹，其中的文件不处理"));
        assertThat(arrivals(Map.of(".git", "", "危化科/.缓存", ""))).isEmpty();
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.docx"), "1", StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder.resolve("file.docx"), secret);
        Files.createSymbolicLink(folder.resolve("folder"), Files.createDirectory(outside.resolve("other")));
        Files.writeString(outside.resolve("other").resolve("b.docx"), "2", StandardCharsets.UTF_8);

        assertThat(arrivals(Map.of()))
                .extracting(arrival -> arrival.submission().path(), Arrival::passedOver)
                .containsExactly(tuple("file.docx", Verdict.IGNORED), tuple("folder", Verdict.IGNORED));
        assertThat(archive.original(sha("1"))).doesNotExist();
    }

    @Test
    void passesOverAFileThatHasVanished() throws IOException {
        drop("危化科/a.docx", "1");
        Path gone = drop("危化科/b.docx", "2");
        drop("危化科/c.docx", "3");
        Inbox inbox = new Inbox(folder, archive, AT_ONCE, Map.of());
        Files.delete(gone);

        assertThat(rest(inbox))
                .extracting(arrival -> arrival.submission().path())
                .containsExactly("危化科/a.docx", "危化科/c.docx");
        assertThat(inbox.seen()).containsExactlyInAnyOrder("危化科/a.docx", "危化科/c.docx");
    }

    @Test
    void cannotLookIntoAFolderThatIsNotThere() {
        assertThatThrownBy(() -> new Inbox(outside.resolve("nowhere"), archive, AT_ONCE, Map.of()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private List<Arrival> arrivals(Map<String, String> known) throws IOException {
        Map<String, Known> versions = new HashMap<>();
        known.forEach((path, sha256) -> versions.put(path, new Known(sha256, false)));
        return rest(new Inbox(folder, archive, AT_ONCE, versions));
    }

    private static List<Arrival> rest(Inbox inbox) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Optional<Arrival> next = inbox.next(); next.isPresent(); next = inbox.next()) {
            arrivals.add(next.get());
        }
        return arrivals;
    }

    private Path drop(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private static Arrival passedOver(String path, String content, Verdict verdict, @Nullable String reason) {
        String department = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        return new Arrival(new Submission(path, department, sha(content), content.length()), verdict, reason);
    }

    private static String sha(String content) {
        return DigestUtils.sha256Hex(content);
    }

    private static void appendUntil(CountDownLatch end, Path file) {
        try {
            while (!end.await(20, TimeUnit.MILLISECONDS)) {
                Files.writeString(file, "more", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
