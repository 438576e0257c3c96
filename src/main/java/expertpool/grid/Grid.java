package expertpool.grid;

import java.util.List;

/**
 * 表格: one worksheet, or the body of one Word document, in reading order.
 *
 * @param name the name of the worksheet; empty for a Word document
 */
public record Grid(String name, List<Row> rows) {
    public Grid {
        rows = List.copyOf(rows);
    }
}
