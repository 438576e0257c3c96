package expertpool.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A Microsoft compound file: .doc, .xls, or an encrypted package. */
final class CompoundFile {
    private CompoundFile() {}

    static List<Grid> read(Path file) throws UnreadableFile {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = parts.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                throw encrypted();
            }
            if (names.contains("WordDocument")) {
                try (HWPFDocument document = new HWPFDocument(parts.getRoot())) {
                    return List.of(new BinaryDocument(document).read());
                }
            }
            if (names.contains("Workbook") || names.contains("Book")) {
                try (HSSFWorkbook workbook = new HSSFWorkbook(parts)) {
                    return BinaryWorkbook.read(workbook);
                }
            }
            throw UnreadableFile.foreign("无法识别的文件");
        } catch (EncryptedDocumentException e) {
            throw encrypted();
        } catch (IOException | RuntimeException e) {
            // the library answers a broken file with whatever exception it meets first
            throw UnreadableFile.damaged(e);
        }
    }

    private static UnreadableFile encrypted() {
        return new UnreadableFile("文件设有打开密码，无法读取", "请取消密码后重新报送");
    }
}
