package expertpool.grid;

import java.util.List;

/**
 * Cells that stand side by side, from left to right; merged cells stand once, and a cell merged downwards stands in
 * each row it spans.
 *
 * @param paragraph a paragraph of running text outside any table, as a row of one cell
 */
public record Row(List<Cell> cells, boolean paragraph) {
    public Row {
        cells = List.copyOf(cells);
    }
}
