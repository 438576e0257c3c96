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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTests {
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
    void takesEmptyFilesForNoCopiesOfEachOther() throws IOException {
        drop("危化科/a.docx", "");
        drop("危化科/b.docx", "");

        assertThat(arrivals(Map.of())).extracting(Arrival::passedOver).containsExactly(null, null);
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
    void looksIntoNoHiddenFolderAndTakesNoPlaceholder() throws IOException {
        drop(".git/a.docx", "1");
        drop("危化科/.缓存/b.docx", "2");
        drop("危化科/.gitkeep", "");

        Inbox inbox = new Inbox(folder, archive, Map.of());

        assertThat(inbox.size()).isZero();
        assertThat(inbox.next()).isEmpty();
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
        Inbox inbox = new Inbox(folder, archive, Map.of());
        Files.delete(gone);

        assertThat(rest(inbox))
                .extracting(arrival -> arrival.submission().path())
                .containsExactly("危化科/a.docx", "危化科/c.docx");
        assertThat(inbox.position()).isEqualTo(inbox.size()).isEqualTo(3);
    }

    @Test
    void cannotLookIntoAFolderThatIsNotThere() {
        assertThatThrownBy(() -> new Inbox(outside.resolve("nowhere"), archive, Map.of()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private List<Arrival> arrivals(Map<String, String> known) throws IOException {
        Map<String, Known> versions = new HashMap<>();
        known.forEach((path, sha256) -> versions.put(path, new Known(sha256, false)));
        return rest(new Inbox(folder, archive, versions));
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
        String department = path.substring(0, path.indexOf('/'));
        return new Arrival(new Submission(path, department, sha(content), content.length()), verdict, reason);
    }

    private static String sha(String content) {
        return DigestUtils.sha256Hex(content);
    }
}
