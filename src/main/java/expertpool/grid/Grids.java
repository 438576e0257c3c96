package expertpool.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Opens .docx, .doc, .xlsx and .xls, and the same under their WPS names, told apart by their content. This is the one door
 * to office files, so that how they are read can change behind it.
 */
public final class Grids {
    private Grids() {}

    /**
     * @return the worksheets of a workbook in their order, or the one grid of a Word document
     * @throws UnreadableFile with the reason and the remedy, if it is not an office document that can be read
     * @throws IOException if the file cannot be reached at all
     */
    public static List<Grid> open(Path file) throws UnreadableFile, IOException {
        FileHead head = head(file);
        if (head.isEmpty()) {
            throw new UnreadableFile("文件是空的（0字节）", "请确认文件已保存并复制完整，重新报送");
        }
        if (head.isZip()) {
            return OpenXml.read(file);
        }
        if (head.isCompound()) {
            return CompoundFile.read(file);
        }
        throw head.foreign().refused();
    }

    /**
     * What a file says of itself beside its content, by the names of its custom properties; nothing where it says nothing
     * that can be read, for a document is complete without.
     */
    public static Map<String, String> properties(Path file) {
        try {
            FileHead head = head(file);
            if (head.isZip()) {
                return OpenXml.properties(file);
            }
            return head.isCompound() ? CustomProperties.ofCompoundFile(file) : Map.of();
        } catch (IOException | XMLStreamException | RuntimeException | UnreadableFile e) {
            return Map.of();
        }
    }

    private static FileHead head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHead(in.readNBytes(FileHead.LENGTH));
        }
    }
}
