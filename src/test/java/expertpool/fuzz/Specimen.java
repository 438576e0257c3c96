package expertpool.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real file. */
final class Specimen {
    private final String name;
    private final byte[] bytes;

    private Specimen(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Specimen of(Path file) {
        try {
            return new Specimen(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isPackage() {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
