package expertpool.grid;

import java.util.Arrays;

/** The merged ranges of a sheet. */
final class MergedRanges {
    private static final int NUMBERS = 4;

    private int[] numbers = new int[16];
    private int used;

    void add(A1 first, A1 last) throws UnreadableFile {
        Allowance.ranges(used / NUMBERS + 1);
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * used);
        }
        numbers[used++] = first.row();
        numbers[used++] = first.column();
        numbers[used++] = last.row();
        numbers[used++] = last.column();
    }

    boolean hold(A1 cell) {
        return index(cell) >= 0;
    }

    /** The first cell of the range that holds the cell; the cell itself if it is in none. */
    A1 first(A1 cell) {
        int i = index(cell);
        return i < 0 ? cell : new A1(numbers[i], numbers[i + 1]);
    }

    private int index(A1 cell) {
        for (int i = 0; i < used; i += NUMBERS) {
            if (numbers[i] <= cell.row()
                    && cell.row() <= numbers[i + 2]
                    && numbers[i + 1] <= cell.column()
                    && cell.column() <= numbers[i + 3]) {
                return i;
            }
        }
        return -1;
    }
}
