package expertpool.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens .docx, .doc, .xlsx and .xls, told apart by their content. This is the one door to office files, so that how
 * they are read can change behind it.
 */
public final class Grids {
    /** Characters of one cell or paragraph; a worksheet allows a third of it. */
    private static final int LONGEST_CELL = 100_000;

    private Grids() {}

    /**
     * @return the worksheets of a workbook in their order, or the one grid of a Word document
     * @throws UnreadableFile with the reason and the remedy, if it is not an office document that can be read
     * @throws IOException if the file cannot be reached at all
     */
    public static List<Grid> open(Path file) throws UnreadableFile, IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new UnreadableFile("文件是空的（0字节）", "请确认文件已保存并复制完整，重新报送");
        }
        FileType type = FileType.of(head).orElseThrow(() -> UnreadableFile.foreign("无法识别的文件"));
        return bounded(
                switch (type) {
                    case OPEN_XML -> OpenXml.read(file);
                    case COMPOUND -> CompoundFile.read(file);
                    default -> throw UnreadableFile.foreign(type.chinese());
                });
    }

    /** No box of a form holds so much; what does is an attack or an accident, and would not fit into the register. */
    private static List<Grid> bounded(List<Grid> grids) throws UnreadableFile {
        boolean tooLong = grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().length() > LONGEST_CELL);
        if (tooLong) {
            throw UnreadableFile.tooLarge();
        }
        return grids;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileType.LONGEST);
        }
    }
}
