package expertpool.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** The digest by which a file is known, and in part a person whom a file may not name by number. */
public final class Sha256 {
    private Sha256() {}

    /** Of the content of a file: 64 lower-case hexadecimal digits. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    /** Of words in UTF-8. */
    public static String of(String words) {
        return DigestUtils.sha256Hex(words);
    }
}
