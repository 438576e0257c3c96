package expertpool.grid;

import java.util.List;

/**
 * 特别之处: something about a file that its department is told, though it changes nothing in what was read.
 *
 * @param cells where it stands, as {@link Cell#where} in reading order; none where it concerns the whole sheet or file
 */
public record Peculiarity(Kind kind, List<String> cells) {
    public Peculiarity {
        cells = List.copyOf(cells);
    }

    /** What there is to tell. */
    public enum Kind {
        /** The sheet is hidden; it was read all the same. */
        SHEET_HIDDEN,
        /** The sheet is hidden in a way that only a macro can undo; it was read all the same. */
        SHEET_VERY_HIDDEN,
        /** Words in hidden rows, read all the same. */
        ROWS_HIDDEN,
        /** Words in hidden columns, read all the same. */
        COLUMNS_HIDDEN,
        /** Words formatted as hidden, read all the same. */
        TEXT_HIDDEN,
        /** Words struck through, which count as removed. */
        TEXT_STRUCK,
        /** The file holds macros; none was run. */
        MACROS,
        /** The file takes values from other files or programs; none was opened. */
        LINKS,
        /** A formula with no value stored, which was read as an empty cell. */
        FORMULA_WITHOUT_VALUE,
        /** Words or check boxes drawn over cells, read as words of the cells. */
        WORDS_DRAWN,
        /** Something drawn whose words belong to no cell or cannot be read. */
        DRAWING_UNREAD
    }
}
