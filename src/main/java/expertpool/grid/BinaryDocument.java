package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The body of a Word 97–2003 document, as its final text reads: see {@link WordDocument}. */
final class BinaryDocument {
    /** Marks of paragraphs, cells and fields are characters too, and stay where words are struck through. */
    private static final Pattern WORDS = Pattern.compile("[^\\x00-\\x1F]+");

    private final HWPFDocument document;
    private final PicturesTable pictures;
    private final Allowance allowance;
    private final Peculiarities peculiarities = new Peculiarities();
    private final List<Row> rows = new ArrayList<>();

    /** @param macros whether the file holds macros */
    BinaryDocument(HWPFDocument document, Allowance allowance, boolean macros) {
        this.document = document;
        this.pictures = document.getPicturesTable();
        this.allowance = allowance;
        if (macros) {
            peculiarities.add(Kind.MACROS);
        }
    }

    Grid read() throws UnreadableFile {
        Range body = document.getRange();
        int paragraphs = 0;
        int tables = 0;
        Words line = new Words();
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
                if (!line.goesOn) {
                    Row row = line.row(paragraphs);
                    line = new Words();
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
        return new Grid("", rows, peculiarities.all());
    }

    /** A paragraph that would go on in the next one, where there is none. */
    private Words end(Words line, int paragraph) throws UnreadableFile {
        if (line.goesOn) {
            rows.add(line.row(paragraph));
        }
        return new Words();
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
                Words words = new Words();
                words.add(cell);
                Cell read = words.cell(column, where);
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

    /** The words of a cell or a paragraph, run by run. */
    private final class Words {
        private final StringBuilder text = new StringBuilder();
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private boolean picture;

        /** A paragraph whose mark is deleted goes on in the next one. */
        private boolean goesOn;

        void add(Range range) {
            for (int i = 0; i < range.numCharacterRuns(); i++) {
                CharacterRun run = range.getCharacterRun(i);
                picture |= pictures.hasPicture(run);
                goesOn = run.isMarkedDeleted();
                if (!goesOn) {
                    add(run);
                }
            }
        }

        private void add(CharacterRun run) {
            String words = run.text();
            if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
                note(Kind.TEXT_STRUCK, words);
                text.append(WORDS.matcher(words).replaceAll(""));
                return;
            }
            if (run.isVanished()) {
                note(Kind.TEXT_HIDDEN, words);
            }
            text.append(words);
        }

        private void note(Kind kind, String words) {
            if (!Characters.printable(words).isBlank()) {
                kinds.add(kind);
            }
        }

        Row row(int paragraph) throws UnreadableFile {
            return new Row(List.of(cell(0, "paragraph " + Math.max(1, paragraph))), true);
        }

        Cell cell(int column, String where) throws UnreadableFile {
            String words =
                    Characters.printable(Range.stripFields(text.toString())).stripTrailing();
            allowance.cell(words);
            Cell cell = new Cell(words, column, where, false, picture);
            kinds.forEach(kind -> peculiarities.add(kind, cell));
            return cell;
        }
    }
}
