package expertpool.grid;

/**
 * One cell, or one paragraph outside a table.
 *
 * @param text the words, paragraphs separated by a line feed; a date cell as {@code yyyy-MM-dd}; a check box as ☑ or ☐
 * @param column the column its left edge stands in, from 0
 * @param where an A1 reference with its sheet, or {@code table T, row R, column C}, or {@code paragraph N}
 * @param numeric the file holds a number here, not words: what was typed may have lost digits
 * @param picture a picture stands in it (a portrait, a seal, a scanned signature)
 */
public record Cell(String text, int column, String where, boolean numeric, boolean picture) {
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The same cell without its picture: a label that a picture happens to stand beside. */
    public Cell withoutPicture() {
        return picture ? new Cell(text, column, where, numeric, false) : this;
    }

    /** The same cell with a picture in it. */
    Cell withPicture() {
        return new Cell(text, column, where, numeric, true);
    }

    /** The same cell with further words in a line of their own. */
    Cell withWords(String more) {
        return new Cell(text.isBlank() ? more : text + "\n" + more, column, where, false, picture);
    }
}
