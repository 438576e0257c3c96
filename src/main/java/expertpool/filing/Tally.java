package expertpool.filing;

/**
 * 计数: what a file was seen to hold when it was opened, before anything was made of it.
 *
 * @param sheets worksheets; a Word document is one
 * @param otherSheets those of them without any of the five tables
 * @param rows lines of lists below their heads
 * @param otherRows those of them in which nobody stands
 * @param people people in Tables 1 and 2
 */
public record Tally(int sheets, int otherSheets, int rows, int otherRows, int people) {
    /** Of a file that was not opened. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);
}
