package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The body of a Word 97–2003 document, as its final text reads: see {@link WordDocument}. */
final class BinaryDocument {
    private final HWPFDocument document;
    private final BinaryShapes shapes;
    private final Allowance allowance;
    private final Peculiarities peculiarities = new Peculiarities();
    private final List<Row> rows = new ArrayList<>();

    /** @param macros whether the file holds macros */
    BinaryDocument(HWPFDocument document, Allowance allowance, boolean macros) {
        this.document = document;
        this.shapes = new BinaryShapes(document);
        this.allowance = allowance;
        if (macros) {
            peculiarities.add(Kind.MACROS);
        }
    }

    Grid read() throws UnreadableFile {
        Range body = document.getRange();
        int paragraphs = 0;
        int tables = 0;
        BinaryText line = text();
        for (int i = 0; i < body.numParagraphs(); i++) {
            Paragraph paragraph = body.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = body.getTable(paragraph);
                tables++;
                line = end(line, paragraphs);
                readTable(table, tables);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                paragraphs++;
                line.add(paragraph);
                if (!line.goesOn()) {
                    Row row = row(line, paragraphs);
                    line = text();
                    if (ReceiptPage.endsWith(row.cells().get(0).text(), rows)) {
                        rows.clear();
                        paragraphs = 0;
                        tables = 0;
                    } else {
                        rows.add(row);
                    }
                }
            }
        }
        end(line, paragraphs);
        if (shapes.areLeft()) {
            peculiarities.add(Kind.DRAWING_UNREAD);
        }
        return new Grid("", rows, peculiarities.all());
    }

    /** A paragraph that would go on in the next one, where there is none. */
    private BinaryText end(BinaryText line, int paragraph) throws UnreadableFile {
        if (line.goesOn()) {
            rows.add(row(line, paragraph));
        }
        return text();
    }

    private void readTable(Table table, int number) throws UnreadableFile {
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
                BinaryText words = text();
                words.add(cell);
                Cell read = cell(words, column, where);
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

    private Row row(BinaryText line, int paragraph) throws UnreadableFile {
        return new Row(List.of(cell(line, 0, "paragraph " + Math.max(1, paragraph))), true);
    }

    private Cell cell(BinaryText text, int column, String where) throws UnreadableFile {
        Cell cell = text.cell(column, where);
        allowance.cell(cell.text());
        text.kinds().forEach(kind -> peculiarities.add(kind, cell));
        if (text.links()) {
            peculiarities.add(Kind.LINKS);
        }
        return cell;
    }

    private BinaryText text() {
        return new BinaryText(document, shapes);
    }
}
