package expertpool.form;

import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Grids;
import expertpool.grid.Row;
import expertpool.grid.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Sample papers as grids, and what people do to them. */
final class Papers {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private Papers() {}

    /** The first grid of a sample file. */
    static Grid sample(String name) throws IOException, UnreadableFile {
        return Grids.open(SAMPLES.resolve(name)).get(0);
    }

    /** The paper with other words in the cell at that place; a merged cell is changed wherever it is repeated. */
    static Grid with(Grid paper, String where, String words) {
        return cells(
                paper,
                cell -> cell.where().equals(where)
                        ? new Cell(words, cell.column(), where, cell.numeric(), cell.picture())
                        : cell);
    }

    /** The paper with a picture in the cell at that place, beside its words. */
    static Grid withPicture(Grid paper, String where) {
        return cells(
                paper,
                cell -> cell.where().equals(where)
                        ? new Cell(cell.text(), cell.column(), where, cell.numeric(), true)
                        : cell);
    }

    /** The paper with these words in place of those, wherever they are a whole cell or paragraph. */
    static Grid relabelled(Grid paper, String words, String other) {
        return cells(
                paper,
                cell -> cell.text().equals(words)
                        ? new Cell(other, cell.column(), cell.where(), cell.numeric(), cell.picture())
                        : cell);
    }

    /** The paper with these words in number cells. */
    static Grid numeric(Grid paper, String words) {
        return cells(
                paper,
                cell -> cell.text().equals(words)
                        ? new Cell(words, cell.column(), cell.where(), true, cell.picture())
                        : cell);
    }

    static Grid joined(Grid... papers) {
        return new Grid(
                "", Stream.of(papers).flatMap(paper -> paper.rows().stream()).toList());
    }

    /** A worksheet, a line a row, cells separated by {@code |}; an empty cell stands for itself. */
    static Grid sheet(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            List<Cell> cells = new ArrayList<>();
            for (String words : line.split("\\|", -1)) {
                String where = "Sheet1!" + (char) ('A' + cells.size()) + (rows.size() + 1);
                cells.add(new Cell(words.strip(), cells.size(), where, false, false));
            }
            rows.add(new Row(cells, false));
        }
        return new Grid("Sheet1", rows);
    }

    /** A paragraph outside any table. */
    static Row line(String words) {
        return new Row(List.of(new Cell(words, 0, "paragraph 1", false, false)), true);
    }

    private static Grid cells(Grid paper, UnaryOperator<Cell> change) {
        return new Grid(
                paper.name(),
                paper.rows().stream()
                        .map(row -> new Row(row.cells().stream().map(change).toList(), row.paragraph()))
                        .toList());
    }
}
