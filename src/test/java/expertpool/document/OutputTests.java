package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutputTests {
    private static final String RECEIPT = "回执/危化科/a.html";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Path folder;
    private final Output output;

    OutputTests(@TempDir Path folder) {
        this.folder = folder;
        output = new Output(folder);
    }

    /** Both ways to publish a text. */
    static List<BiConsumer<Output, String>> ways() {
        return List.of(
                (output, text) -> output.publish(RECEIPT, text.getBytes(StandardCharsets.UTF_8)),
                (output, text) -> output.publish(RECEIPT, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void publishesAFileWithItsFolders(BiConsumer<Output, String> publish) throws IOException {
        publish.accept(output, "abc");

        assertThat(folder.resolve(RECEIPT)).hasContent("abc");
        assertThat(output.published()).isEqualTo(Map.of(RECEIPT, SHA_OF_ABC));
        assertThat(files()).containsExactly(folder.resolve(RECEIPT));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void leavesAFileOfTheSameContentAlone(BiConsumer<Output, String> publish) throws IOException {
        publish.accept(output, "abc");
        Files.setLastModifiedTime(folder.resolve(RECEIPT), LONG_AGO);

        publish.accept(output, "abc");

        assertThat(Files.getLastModifiedTime(folder.resolve(RECEIPT))).isEqualTo(LONG_AGO);
        assertThat(files()).containsExactly(folder.resolve(RECEIPT));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void replacesAFileWhole(BiConsumer<Output, String> publish) throws IOException {
        publish.accept(output, "a longer text than the next");
        publish.accept(output, "abc");
        assertThat(folder.resolve(RECEIPT)).hasContent("abc");

        publish.accept(output, "xyz");

        assertThat(folder.resolve(RECEIPT)).hasContent("xyz");
        assertThat(files()).containsExactly(folder.resolve(RECEIPT));
    }

    @Test
    void leavesTheOldFileAndNoHalfOneIfTheContentFails() throws IOException {
        output.publish(RECEIPT, "abc".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> output.publish(RECEIPT, out -> {
                    out.write('x');
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> output.publish("new.html", out -> {
                    throw new IllegalStateException("defect");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(folder.resolve(RECEIPT)).hasContent("abc");
        assertThat(files()).containsExactly(folder.resolve(RECEIPT));
    }

    @Test
    void withdrawsAFileAndDoesNotMindThatItIsGone() throws IOException {
        output.publish(RECEIPT, "abc".getBytes(StandardCharsets.UTF_8));

        output.withdraw(RECEIPT);
        output.withdraw(RECEIPT);

        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
