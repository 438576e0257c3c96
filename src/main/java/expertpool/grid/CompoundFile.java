package expertpool.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A Microsoft compound file: .doc, .xls, or an encrypted package. */
final class CompoundFile {
    private CompoundFile() {}

    static List<Grid> read(Path file) throws UnreadableFile {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = parts.getRoot();
            Set<String> names = root.getEntryNames();
            if (names.contains("EncryptedPackage")) {
                throw UnreadableFile.encrypted();
            }
            if (names.contains("WordDocument")) {
                Allowance.file(Files.size(file), Allowance.OLD_WORD_FILE);
                return document(root, names.contains("Macros"));
            }
            if (names.contains("Workbook")) {
                Allowance.file(Files.size(file), Allowance.OLD_EXCEL_FILE);
                return workbook(root, names.contains("_VBA_PROJECT_CUR"));
            }
            throw foreign(names).refused();
        } catch (EncryptedDocumentException e) {
            throw UnreadableFile.encrypted();
        } catch (IOException | RuntimeException e) {
            // the library answers a broken file with whatever exception it meets first
            throw UnreadableFile.damaged(e);
        }
    }

    private static List<Grid> document(DirectoryNode root, boolean macros) throws IOException, UnreadableFile {
        try (HWPFDocument document = new HWPFDocument(root)) {
            return List.of(new BinaryDocument(document, new Allowance(), macros).read());
        } catch (OldFileFormatException e) {
            throw ForeignFile.OLD_WORD.refused();
        }
    }

    private static List<Grid> workbook(DirectoryNode root, boolean macros) throws IOException, UnreadableFile {
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            return new BinaryWorkbook(workbook, new Allowance(), macros).read();
        } catch (OldFileFormatException e) {
            throw ForeignFile.OLD_EXCEL.refused();
        }
    }

    private static ForeignFile foreign(Set<String> names) {
        if (names.contains("Book")) {
            return ForeignFile.OLD_EXCEL;
        }
        if (names.contains("PowerPoint Document")) {
            return ForeignFile.PRESENTATION;
        }
        if (names.contains("__properties_version1.0")) {
            return ForeignFile.MAIL;
        }
        return names.contains("VisioDocument") ? ForeignFile.DRAWING : ForeignFile.UNKNOWN;
    }
}
