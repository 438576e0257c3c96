package expertpool.filing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * 原件: every file that ever came in, under the SHA-256 of its content. A file that is here is here whole: it is written
 * beside, forced to the disk, and renamed.
 */
public final class Archive {
    private final Path folder;

    public Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes a copy of a file, unless its content is here already.
     *
     * @return the SHA-256 of its content, 64 lower-case hexadecimal digits
     */
    public String keep(Path file) throws IOException {
        String sha256 = Sha256.of(file);
        return Files.exists(original(sha256)) ? sha256 : copy(file);
    }

    /** Whether nothing has ever come in. */
    public boolean isEmpty() {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written into the archive. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Takes what the program has made and has to have for good.
     *
     * @return the SHA-256 of the content
     */
    public String keep(Content content) throws IOException {
        return copy(content);
    }

    private String copy(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return copy(in::transferTo);
        }
    }

    /** The copy is named after what was really written: a file may have changed since it was looked at. */
    private String copy(Content content) throws IOException {
        Files.createDirectories(folder);
        Path beside = folder.resolve("incoming-" + Thread.currentThread().getId() + ".part");
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (FileChannel channel = FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        Path original = original(sha256);
        Files.createDirectories(original.getParent());
        Files.move(beside, original, StandardCopyOption.ATOMIC_MOVE);
        return sha256;
    }

    /** Where the file with that content is, or would be. */
    public Path original(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    public boolean has(String sha256) {
        return Files.isRegularFile(original(sha256));
    }

    /** The digests under which the archive holds something else than it should: damage, or somebody changed it. */
    public List<String> damaged() throws IOException {
        List<String> damaged = new ArrayList<>();
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".part") && !Sha256.of(file).equals(name)) {
                    damaged.add(name);
                }
            }
        }
        return damaged;
    }
}
