package expertpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies of the shipped pack, for scenarios in which a bureau changes it. */
public final class ChangedPack {
    private static final Path PACK = Path.of("templates/changzhi");

    private ChangedPack() {}

    /** @param pack where the copy is to be */
    public static Path copy(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path from : files.filter(Files::isRegularFile).toList()) {
                Path to = pack.resolve(PACK.relativize(from));
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        return pack;
    }

    /** @return the pack, with the only place that says the words saying others */
    static Path changed(Path pack, String file, String words, String otherWords) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text.split(Pattern.quote(words), -1)).hasSize(2);
        Files.writeString(pack.resolve(file), text.replace(words, otherWords));
        return pack;
    }
}
