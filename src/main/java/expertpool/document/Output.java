package expertpool.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The output folder. A file is written beside and renamed, so that nobody sees half of one; a file that is there already
 * with the same content is left alone.
 */
public final class Output {
    private final Path folder;
    private final SortedMap<String, String> published = new TreeMap<>();
    private final Set<Path> folders = new HashSet<>();

    public Output(Path folder) {
        this.folder = folder;
    }

    /** What is written to a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What has been published since this object was made: SHA-256 by path below the folder. */
    public SortedMap<String, String> published() {
        return new TreeMap<>(published);
    }

    /**
     * Publishes a small file.
     *
     * @param path below the folder, with {@code /} between folders
     * @throws UncheckedIOException if it cannot be written
     */
    public void publish(String path, byte[] content) {
        try {
            write(path, content);
            published.put(path, DigestUtils.sha256Hex(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Publishes a file once more that an earlier run has made.
     *
     * @return whether it still stands as it was made; if not, it has to be made again
     */
    public boolean republish(String path, String sha256) {
        Path file = folder.resolve(path);
        try {
            if (!Files.isRegularFile(file) || !digest(file).equals(sha256)) {
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        published.put(path, sha256);
        return true;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        if (holds(file, content)) {
            return;
        }
        Path beside = beside(file);
        try {
            Files.write(beside, content);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes a file that stays whatever later runs publish: nobody withdraws it. */
    public void keep(String path, byte[] content) {
        try {
            write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file for people to write in: what they have written stays.
     *
     * @return whether the file now has this content; if not, one with another stood there and was left alone
     */
    public boolean hand(String path, byte[] content) {
        try {
            if (Files.exists(folder.resolve(path))) {
                return holds(folder.resolve(path), content);
            }
            write(path, content);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder of the output, by their paths from the output on, in order; nothing if there is none. */
    public List<String> filesIn(String path) {
        Path from = folder.resolve(path);
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes a file of any size, written as a stream. */
    public void publish(String path, Content content) {
        try {
            Path file = folder.resolve(path);
            Path beside = beside(file);
            MessageDigest digest = DigestUtils.getSha256Digest();
            try {
                try (OutputStream out = new DigestOutputStream(Files.newOutputStream(beside), digest)) {
                    content.writeTo(out);
                }
                if (!Files.isRegularFile(file) || Files.mismatch(file, beside) >= 0) {
                    move(beside, file);
                }
            } finally {
                Files.deleteIfExists(beside);
            }
            published.put(path, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file that this program once published and that no longer says what is so. */
    public void withdraw(String path) {
        try {
            Files.deleteIfExists(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path beside(Path file) throws IOException {
        if (folders.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        // a name of its own: with a prefix and a suffix a long Chinese name would not fit into 255 bytes
        return file.resolveSibling(".publishing.part");
    }

    private static void move(Path beside, Path file) throws IOException {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
