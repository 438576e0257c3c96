package expertpool.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The zip file that an Office document is, written without a clock: every part bears the first time a zip can hold. */
final class OfficeArchive {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** What writes one part into the stream it is given, which stays open. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String part, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** The same parts in the same order, as if no clock had been at hand. */
    static byte[] withoutTime(byte[] document) throws IOException {
        OfficeArchive archive = new OfficeArchive();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                archive.add(part.getName(), parts::transferTo);
            }
        }
        return archive.finish();
    }

    byte[] finish() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }
}
