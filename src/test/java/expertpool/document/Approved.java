package expertpool.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts a person has looked at and approved; on a difference the new text is left beside for the next look. */
public final class Approved {

    private static final Path FOLDER = Path.of("src/test/resources/approved/document");

    private Approved() {}

    public static void matches(String name, String text) throws IOException {
        Path approved = FOLDER.resolve(name + ".txt");
        Path received = FOLDER.resolve(name + ".received.txt");
        String expected = Files.exists(approved) ? Files.readString(approved, UTF_8) : "";
        if (text.equals(expected)) {
            Files.deleteIfExists(received);
        } else {
            Files.createDirectories(FOLDER);
            Files.writeString(received, text, UTF_8);
        }
        assertThat(text)
                .as("look at %s, then copy it over %s", received, approved)
                .isEqualTo(expected);
    }
}
