package expertpool.sample;

import java.util.Comparator;

/**
 * A place on a blank Word form where a clerk can type: a paragraph of a cell of the first table, or a line of the text
 * above and below it. All counted from 0, as Apache POI does.
 *
 * @param row row of the table, or -1 for a line outside it
 */
record Box(int row, int cell, int paragraph) implements Comparable<Box> {
    private static final Comparator<Box> ORDER =
            Comparator.comparingInt(Box::row).thenComparingInt(Box::cell).thenComparingInt(Box::paragraph);

    static Box cell(int row, int cell) {
        return new Box(row, cell, 0);
    }

    static Box line(int number) {
        return new Box(-1, 0, number);
    }

    boolean outsideTheTable() {
        return row < 0;
    }

    @Override
    public int compareTo(Box other) {
        return ORDER.compare(this, other);
    }
}
