package expertpool.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 更正件: a copy of a department's own file with every finding at its place and 核查回执 in front. The department corrects the
 * marked boxes and drops the copy again; the marks of an earlier copy give way to those of the next, and the department's
 * own stay.
 *
 * <p>.docx, .xlsx, .xlsm and .xls can carry remarks, whatever their names end in. The same file and the same correction
 * give the same bytes.
 */
public final class AnnotatedCopy {
    /** The custom property of a copy that says which file it was made from, by its SHA-256. */
    public static final String ORIGIN = "expertpool.origin";

    private static final Logger LOG = LoggerFactory.getLogger(AnnotatedCopy.class);

    /** Bytes of a file, which is held in memory as it came, taken apart and put together again. */
    private static final int LARGEST_FILE = 10_000_000;

    /** Bytes of an Excel 97–2003 workbook, of which nothing is deflated: 8,000 persons in about 80 MB of memory. */
    private static final int LARGEST_BINARY = 4_000_000;

    private AnnotatedCopy() {}

    /**
     * @return the copy; empty where the format cannot carry remarks (.doc, workbooks in the strict dialect), where the file
     *     is too large or calls other programs (DDE), or where it is so made that it would not survive
     * @throws UncheckedIOException if the file cannot be read from the disk
     */
    public static Optional<byte[]> of(Path original, Correction correction) {
        byte[] file;
        try (InputStream in = Files.newInputStream(original)) {
            file = in.readNBytes(LARGEST_FILE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (file.length > LARGEST_FILE) {
            return Optional.empty();
        }
        try {
            return switch (FileMagic.valueOf(file)) {
                case OOXML -> ofPackage(file, correction);
                case OLE2 -> ofBinary(file, correction);
                default -> Optional.empty();
            };
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // the libraries answer a file that is not as they expect with whatever exception they meet first
            LOG.debug("no annotated copy: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> ofPackage(byte[] file, Correction correction)
            throws IOException, InvalidFormatException {
        if (!Bearable.isBearable(file)) {
            return Optional.empty();
        }
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            Dialect dialect = Dialect.of(parts);
            PackagePart main = dialect.main(parts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (main.getContentType().contains("word")) {
                AnnotatedDocument.annotate(main, dialect, correction);
                CustomProperty.write(parts, dialect, ORIGIN, correction.origin());
                parts.save(bytes);
            } else if (main.getContentType().contains("sheet") && dialect == Dialect.TRANSITIONAL) {
                XSSFWorkbook workbook = new XSSFWorkbook(parts);
                AnnotatedWorkbook.annotate(workbook, correction);
                CustomProperty.write(parts, dialect, ORIGIN, correction.origin());
                workbook.write(bytes);
            } else {
                return Optional.empty();
            }
            return Optional.of(OfficeArchive.withoutTime(bytes.toByteArray()));
        }
    }

    private static Optional<byte[]> ofBinary(byte[] file, Correction correction) throws IOException {
        if (file.length > LARGEST_BINARY) {
            return Optional.empty();
        }
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (!parts.getRoot().hasEntryCaseInsensitive("Workbook")) {
                return Optional.empty();
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(parts)) {
                if (BinaryTabs.linkToPrograms(workbook)) {
                    return Optional.empty();
                }
                AnnotatedWorkbook.annotate(workbook, correction);
                CustomProperty.write(workbook, ORIGIN, correction.origin());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                workbook.write(bytes);
                return Optional.of(bytes.toByteArray());
            }
        }
    }
}
