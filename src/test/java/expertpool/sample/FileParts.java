package expertpool.sample;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What is in a file, however well it was compressed: that is left to the zlib of the machine. */
final class FileParts {
    private FileParts() {}

    /** The entries of a zip, also of an encrypted or a truncated one; any other file is one part. */
    static Map<String, String> of(byte[] file) throws IOException {
        String head = new String(file, 0, Math.min(2, file.length), StandardCharsets.ISO_8859_1);
        if (head.equals("PK")) {
            return entries(new ByteArrayInputStream(file));
        }
        if (isEncrypted(file)) {
            return decrypted(file);
        }
        return Map.of("", text(file));
    }

    private static Map<String, String> entries(InputStream zip) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(zip)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), text(in.readAllBytes()));
            }
        } catch (EOFException truncated) {
            parts.put("truncated", "");
        }
        return parts;
    }

    private static boolean isEncrypted(byte[] file) throws IOException {
        return text(file).startsWith("\u00D0\u00CF\u0011\u00E0")
                && open(file).getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    }

    private static Map<String, String> decrypted(byte[] file) throws IOException {
        try (POIFSFileSystem container = open(file)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(StrayFiles.PASSWORD)) {
                throw new IOException("another password");
            }
            return entries(decryptor.getDataStream(container));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static POIFSFileSystem open(byte[] file) throws IOException {
        return new POIFSFileSystem(new ByteArrayInputStream(file));
    }

    /** A character a byte. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
