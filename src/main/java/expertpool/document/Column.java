package expertpool.document;

/**
 * A column of a {@link Sheet}.
 *
 * @param header its words in the head of the table
 * @param width the room its values need, in Chinese characters
 */
public record Column(String header, int width, Kind kind) {

    /** How the values of a column stand in their cells. */
    public enum Kind {
        /** Left, as text. */
        TEXT,
        /** Right; a number where the format knows numbers. */
        NUMBER,
        /** Right; an amount in yuan with two decimals. The rows end with the sum of the column. */
        AMOUNT,
        /** In the middle, as text. */
        CENTRED
    }

    public Column {
        header = Words.of(header);
        if (width < 1) {
            throw new IllegalArgumentException("column without width: " + header);
        }
    }
}
