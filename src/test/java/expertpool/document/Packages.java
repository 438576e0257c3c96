package expertpool.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office packages taken apart and put together by their parts, in their order. */
final class Packages {
    private Packages() {}

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] file(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String text(byte[] file, String part) throws IOException {
        return new String(Objects.requireNonNull(parts(file).get(part), part), UTF_8);
    }

    /** The same file with one part changed. */
    static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.computeIfPresent(
                part, (name, bytes) -> change.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
        return file(parts);
    }

    static Path saved(Path folder, byte[] file) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".tmp"), file);
    }
}
