package expertpool.grid;

import java.util.function.IntToDoubleFunction;

/**
 * Where a shape lies in one direction, over rows or over columns.
 *
 * @param first the row or column in which it begins, from 0
 * @param into how far into it, in the unit of the sizes
 * @param length in the same unit
 */
record Extent(int first, double into, double length) {
    /** Rows or columns that are stepped over. A picture on a form lies over a few dozen. */
    private static final int STEPS = 1_000;

    Extent {
        first = Math.min(Math.max(0, first), A1.ROWS - 1);
    }

    /** @param size of a row or column */
    static Extent between(int first, double into, int last, double intoLast, IntToDoubleFunction size) {
        double length = intoLast - into;
        Extent begun = new Extent(first, into, 0);
        for (int i = begun.first; i < Math.min(last, begun.first + STEPS); i++) {
            length += size.applyAsDouble(i);
        }
        return new Extent(begun.first, into, length);
    }

    int middle(IntToDoubleFunction size) {
        return at(length / 2, size);
    }

    int last(IntToDoubleFunction size) {
        return at(length, size);
    }

    private int at(double distance, IntToDoubleFunction size) {
        double rest = into + distance;
        int at = first;
        while (rest > size.applyAsDouble(at) && at < first + STEPS) {
            rest -= size.applyAsDouble(at);
            at++;
        }
        return at;
    }
}
