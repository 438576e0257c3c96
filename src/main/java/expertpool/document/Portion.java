package expertpool.document;

import java.util.List;

/**
 * The rows of a document that are laid out at a time, counted through all its tables, with all that stands before,
 * between and after them.
 *
 * @param from the first row of the portion
 * @param to the first row after it
 * @param all rows of the document
 */
record Portion(int from, int to, int all) {

    boolean isFirst() {
        return from == 0;
    }

    boolean isLast() {
        return to == all;
    }

    /** Whether what stands before this row, as a heading, is in the portion; what stands after all rows is in the last. */
    boolean begins(int row) {
        return from <= row && (row < to || isLast());
    }

    /** Whether anything of a table is in the portion that has so many rows from this one on. */
    boolean touches(int row, int rows) {
        return begins(row) || (row < from && from < row + rows);
    }

    /** The rows of the portion out of those of a table that begins with this row. */
    <T> List<T> of(List<T> rows, int row) {
        return rows.subList(Math.max(from - row, 0), Math.min(to - row, rows.size()));
    }
}
