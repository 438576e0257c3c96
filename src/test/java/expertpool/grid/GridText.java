package expertpool.grid;

import java.util.List;
import java.util.stream.Collectors;

/** Whole grids as text: a line for each cell with all that is known of it, an empty line between rows. */
final class GridText {
    private GridText() {}

    static String of(List<Grid> grids) {
        return grids.stream().map(GridText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Grid grid) {
        return "# " + grid.name() + "\n\n"
                + grid.rows().stream().map(GridText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Row row) {
        return row.cells().stream()
                .map(cell -> (row.paragraph() ? "¶ " : "") + of(cell) + "\n")
                .collect(Collectors.joining());
    }

    private static String of(Cell cell) {
        String marks = (cell.numeric() ? "number" : "") + (cell.picture() ? "picture" : "");
        return "%s | %d | %s | %s"
                .formatted(cell.where(), cell.column(), marks, cell.text().replace("\n", "⏎"))
                .strip();
    }

    /** The words alone, row by row. */
    static List<List<String>> words(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
