package expertpool.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of a Word document that is being read: its row so far, and what is merged downwards into it. */
final class OpenTable {
    private final int number;
    private final Map<Integer, Cell> above = new HashMap<>();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private int place;
    private boolean deletedRow;

    private int span = 1;
    private @Nullable String merge;
    private boolean deletedCell;

    /** @param number of the table in the document, from 1 */
    OpenTable(int number) {
        this.number = number;
    }

    void startRow() {
        row++;
        column = 0;
        place = 0;
        cells = new ArrayList<>();
        deletedRow = false;
    }

    void skipColumns(int columns) {
        column += Math.max(0, columns);
    }

    void deleteRow() {
        deletedRow = true;
    }

    void startCell() {
        place++;
        span = 1;
        merge = null;
        deletedCell = false;
    }

    void spanCell(int columns) {
        span = Math.max(1, columns);
    }

    /** @param merge {@code restart} for the first of cells merged downwards, anything else for those below it */
    void mergeCell(String merge) {
        this.merge = merge;
    }

    void deleteCell() {
        deletedCell = true;
    }

    /** Ends the cell, which is not there for a reader if it or its row is deleted. */
    Optional<Cell> endCell(String words, boolean picture) {
        if (deletedCell || deletedRow) {
            return Optional.empty();
        }
        String where = "table " + number + ", row " + row + ", column " + place;
        Cell cell = new Cell(words, column, where, false, picture);
        Cell merged = above.get(column);
        if (merge == null) {
            above.remove(column);
        } else if (merge.equals("restart")) {
            above.put(column, cell);
        } else if (merged != null && cell.isBlank()) {
            cell = merged;
        }
        cells.add(cell);
        column += span;
        return Optional.of(cell);
    }

    Optional<Row> endRow() {
        return deletedRow || cells.isEmpty() ? Optional.empty() : Optional.of(new Row(cells, false));
    }
}
