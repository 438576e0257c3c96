package expertpool.grid;

import java.util.List;

/**
 * 表格: one worksheet, or the body of one Word document, in reading order.
 *
 * @param name the name of the worksheet; empty for a Word document
 * @param peculiarities what the department is told of the sheet and its file
 */
public record Grid(String name, List<Row> rows, List<Peculiarity> peculiarities) {
    public Grid {
        rows = List.copyOf(rows);
        peculiarities = List.copyOf(peculiarities);
    }

    /** A grid of which nothing is to be told. */
    public Grid(String name, List<Row> rows) {
        this(name, rows, List.of());
    }
}
