package expertpool.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Path folder;
    private final Archive archive;

    ArchiveTests(@TempDir Path folder) {
        this.folder = folder;
        archive = new Archive(folder.resolve("archive"));
    }

    @Test
    void keepsAFileByteForByteUnderItsDigest() throws IOException {
        Path file = Files.writeString(folder.resolve("张三.docx"), "abc", StandardCharsets.UTF_8);

        assertThat(archive.keep(file)).isEqualTo(SHA_OF_ABC);
        assertThat(archive.original(SHA_OF_ABC)).hasContent("abc");
        assertThat(file).hasContent("abc");
    }

    @Test
    void keepsAFileLargerThanItsBuffers() throws IOException {
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        Path file = Files.write(folder.resolve("大.docx"), content);

        String sha256 = archive.keep(file);

        assertThat(archive.original(sha256)).hasBinaryContent(content);
        assertThat(sha256).isEqualTo(DigestUtils.sha256Hex(content)).isEqualTo(Sha256.of(file));
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        String first = archive.keep(Files.writeString(folder.resolve("a.docx"), "abc", StandardCharsets.UTF_8));
        String second = archive.keep(Files.writeString(folder.resolve("b.docx"), "abc", StandardCharsets.UTF_8));

        assertThat(first).isEqualTo(second);
        assertThat(kept()).containsExactly(archive.original(first));
    }

    @Test
    void findsWhatWasChangedOrCutShort() throws IOException {
        String whole = archive.keep(Files.writeString(folder.resolve("a.docx"), "abc", StandardCharsets.UTF_8));
        String cut = archive.keep(Files.writeString(folder.resolve("b.docx"), "abcd", StandardCharsets.UTF_8));
        assertThat(archive.damaged()).isEmpty();

        Files.writeString(archive.original(cut), "abc", StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("archive").resolve("incoming1.part"), "left by a kill", StandardCharsets.UTF_8);

        assertThat(archive.damaged()).containsExactly(cut).doesNotContain(whole);
    }

    @Test
    void isWholeBeforeAnythingCame() throws IOException {
        assertThat(archive.damaged()).isEmpty();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("archive"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
