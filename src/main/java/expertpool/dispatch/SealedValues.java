package expertpool.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 程序封存的随机数: values of the program's own generator, a file a dispatch, from the commitment on until the draw and after. Whoever
 * can read the folder knows them early: this is the weakest of the sources.
 */
public final class SealedValues {
    private final Path folder;
    private final Supplier<byte[]> generator;

    /** @param generator 32 bytes that nobody can foresee */
    public SealedValues(Path folder, Supplier<byte[]> generator) {
        this.folder = folder;
        this.generator = generator;
    }

    /** The value of a dispatch; made once, whatever happens afterwards. */
    String sealed(String dispatch) {
        Path file = file(dispatch);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Path beside = folder.resolve("value.part");
                Files.writeString(beside, HexFormat.of().withUpperCase().formatHex(generator.get()));
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value that was sealed for a dispatch; nothing if it is lost. */
    Optional<String> opened(String dispatch) {
        try {
            return Files.exists(file(dispatch)) ? Optional.of(Files.readString(file(dispatch))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String dispatch) {
        return folder.resolve(dispatch + ".txt");
    }
}
