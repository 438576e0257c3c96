package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, filled row by row, then its merged ranges resolved. Rows without words are left out: whoever draws
 * borders down to the last row of a sheet has made a million of them.
 */
final class SheetRows {
    private final String sheet;
    private final Allowance allowance;
    private final Peculiarities peculiarities = new Peculiarities();
    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final BitSet blankRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final MergedRanges ranges = new MergedRanges();

    private int row;
    private boolean hiddenRow;
    private boolean toldRow;
    private List<Cell> across = new ArrayList<>();

    SheetRows(String sheet, Allowance allowance) {
        this.sheet = sheet;
        this.allowance = allowance;
    }

    /** Notes something about the whole sheet. */
    void tell(Kind kind) {
        peculiarities.add(kind);
    }

    /** Notes something about a cell of the row, which stays for it even without words. */
    void tell(Kind kind, Cell cell) {
        peculiarities.add(kind, cell);
        toldRow = true;
    }

    /** Notes something about a cell of any row that stays in any case. */
    void tellAside(Kind kind, Cell cell) {
        peculiarities.add(kind, cell);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(new A1(0, first).column(), new A1(0, last).column() + 1);
    }

    void startRow(int number, boolean hidden) throws UnreadableFile {
        endRow();
        row = new A1(number, 0).row();
        hiddenRow = hidden;
    }

    /** Adds a cell to the row. */
    Cell add(int column, String text, boolean numeric) throws UnreadableFile {
        Cell cell = new Cell(text, column, sheet + "!" + new A1(row, column), numeric, false);
        if (!cell.isBlank()) {
            allowance.cell(text);
            if (hiddenRow) {
                tell(Kind.ROWS_HIDDEN, cell);
            } else if (hiddenColumns.get(column)) {
                tell(Kind.COLUMNS_HIDDEN, cell);
            }
        }
        if (across.size() == A1.COLUMNS) {
            throw new IndexOutOfBoundsException("more cells than columns");
        }
        across.add(cell);
        return cell;
    }

    /** Adds a cell that holds a picture in place of a value. */
    Cell addPicture(int column) throws UnreadableFile {
        Cell cell = add(column, "", false).withPicture();
        across.set(across.size() - 1, cell);
        toldRow = true;
        return cell;
    }

    /** Ends the row that is being filled. */
    void endRow() throws UnreadableFile {
        if (across.isEmpty() && rows.containsKey(row)) {
            // ended already: it is asked for before each merged range too
            return;
        }
        List<Cell> cells = inOrder(across);
        across = new ArrayList<>();
        boolean without = !toldRow && cells.stream().allMatch(Cell::isBlank);
        toldRow = false;
        if (without) {
            blankRows.set(row);
            return;
        }
        for (Cell cell : cells) {
            if (cell.isBlank()) {
                allowance.cell(cell.text());
            }
        }
        blankRows.clear(row);
        rows.put(row, cells);
    }

    /** Cells come from left to right, but for those of a file that means harm. */
    private static List<Cell> inOrder(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i - 1).column() >= cells.get(i).column()) {
                TreeMap<Integer, Cell> byColumn = new TreeMap<>();
                cells.forEach(cell -> byColumn.put(cell.column(), cell));
                return new ArrayList<>(byColumn.values());
            }
        }
        return cells;
    }

    /** The value of a merged range stands once in each row that the range spans. */
    void merge(A1 first, A1 last) throws UnreadableFile {
        endRow();
        ranges.add(first, last);
        @Nullable
        Cell value = rows.getOrDefault(first.row(), List.of()).stream()
                .filter(cell -> cell.column() == first.column())
                .findFirst()
                .orElse(null);
        for (List<Cell> cells : rows.subMap(first.row(), true, last.row(), true).values()) {
            allowance.merge(cells.size());
            cells.removeIf(cell -> cell.column() >= first.column() && cell.column() <= last.column());
            if (value != null) {
                cells.add(before(cells, first.column()), value);
            }
        }
        if (value != null && !value.isBlank()) {
            for (int r = blankRows.nextSetBit(first.row());
                    r >= 0 && r <= last.row();
                    r = blankRows.nextSetBit(r + 1)) {
                allowance.merge(1);
                allowance.cell("");
                blankRows.clear(r);
                rows.put(r, new ArrayList<>(List.of(value)));
            }
        }
    }

    private static int before(List<Cell> cells, int column) {
        int place = 0;
        while (place < cells.size() && cells.get(place).column() < column) {
            place++;
        }
        return place;
    }

    /** Whether anything stands in that row. */
    boolean holds(int row) {
        return rows.containsKey(row);
    }

    /** The first cell of the merged range that holds the cell; the cell itself if it is in none. */
    A1 firstOfRange(A1 cell) {
        return ranges.first(cell);
    }

    Optional<Cell> cell(A1 at) {
        return rows.getOrDefault(at.row(), List.of()).stream()
                .filter(cell -> cell.column() == at.column())
                .findFirst();
    }

    /** Puts a cell in the place of one, and wherever that is repeated; in an empty place if there is none. */
    Cell put(A1 at, UnaryOperator<Cell> change) throws UnreadableFile {
        @Nullable Cell before = cell(at).orElse(null);
        if (before == null) {
            Cell added = change.apply(new Cell("", at.column(), sheet + "!" + at, false, false));
            allowance.cell(added.text());
            List<Cell> cells = rows.computeIfAbsent(at.row(), row -> new ArrayList<>());
            cells.add(before(cells, at.column()), added);
            blankRows.clear(at.row());
            return added;
        }
        Cell changed = change.apply(before);
        allowance.cell(changed.text());
        for (List<Cell> cells : rows.tailMap(at.row(), true).values()) {
            int place = cells.indexOf(before);
            if (place < 0) {
                break;
            }
            cells.set(place, changed);
        }
        return changed;
    }

    Grid grid() throws UnreadableFile {
        endRow();
        List<Row> inOrder =
                rows.values().stream().map(cells -> new Row(cells, false)).toList();
        return new Grid(sheet, inOrder, peculiarities.all());
    }
}
