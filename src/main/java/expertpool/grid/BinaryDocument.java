package expertpool.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The body of a Word 97–2003 document. */
final class BinaryDocument {
    /** Cell marks, picture anchors and the other places that hold no character. */
    private static final Pattern MARKS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\x0B\\x0C]");

    private final HWPFDocument document;
    private final PicturesTable pictures;
    private final List<Row> rows = new ArrayList<>();

    BinaryDocument(HWPFDocument document) {
        this.document = document;
        this.pictures = document.getPicturesTable();
    }

    Grid read() {
        Range body = document.getRange();
        int paragraphs = 0;
        int tables = 0;
        for (int i = 0; i < body.numParagraphs(); i++) {
            Paragraph paragraph = body.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = body.getTable(paragraph);
                tables++;
                readTable(table, tables);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                String words = words(paragraph);
                if (ReceiptPage.endsWith(words, rows)) {
                    rows.clear();
                    paragraphs = 0;
                    tables = 0;
                    continue;
                }
                paragraphs++;
                Cell line = new Cell(words, 0, "paragraph " + paragraphs, false, hasPicture(paragraph));
                rows.add(new Row(List.of(line), true));
            }
        }
        return new Grid("", rows);
    }

    private void readTable(Table table, int number) {
        List<Integer> edges = leftEdges(table);
        Map<Integer, Cell> above = new HashMap<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                if (cell.isMerged() && !cell.isFirstMerged()) {
                    continue;
                }
                int column = edges.indexOf(cell.getLeftEdge());
                String where = "table " + number + ", row " + (r + 1) + ", column " + (cells.size() + 1);
                Cell read = new Cell(words(cell), column, where, false, hasPicture(cell));
                if (cell.isFirstVerticallyMerged()) {
                    above.put(column, read);
                } else if (!cell.isVerticallyMerged()) {
                    above.remove(column);
                } else if (read.isBlank()) {
                    read = above.getOrDefault(column, read);
                }
                cells.add(read);
            }
            rows.add(new Row(cells, false));
        }
    }

    private static List<Integer> leftEdges(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            for (int c = 0; c < table.getRow(r).numCells(); c++) {
                edges.add(table.getRow(r).getCell(c).getLeftEdge());
            }
        }
        return List.copyOf(edges);
    }

    private static String words(Range range) {
        String visible = Range.stripFields(range.text());
        String lines = LINE_ENDS.matcher(visible).replaceAll("\n");
        return MARKS.matcher(lines).replaceAll("").stripTrailing();
    }

    private boolean hasPicture(Range range) {
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            if (pictures.hasPicture(range.getCharacterRun(i))) {
                return true;
            }
        }
        return false;
    }
}
