package expertpool.form;

import expertpool.expert.MonthOrYear;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time in running words: a date, or a first and a last one.
 *
 * @param from where it begins in the text
 * @param to where the words behind it begin
 * @param first the date, or the first of two; null of the shapes that have none
 * @param last the last date of a period
 */
record TimeMention(int from, int to, Shape shape, @Nullable MonthOrYear first, @Nullable MonthOrYear last) {
    enum Shape {
        /** 1997.07—2005.03. */
        PERIOD,
        /** 2005.03—今. */
        OPEN,
        /** A date and a dash, and no date behind it. */
        ONE_SIDED,
        /** One date. */
        POINT,
        /** 至2005年3月, the end of something told before. */
        END,
        /** 至今, of something told before. */
        NOW,
        /** Like a time, and not understood. */
        UNCLEAR
    }

    boolean is(Shape other) {
        return shape == other;
    }

    /** Whether it tells a beginning and, at least by a dash, an end. */
    boolean isPeriod() {
        return shape == Shape.PERIOD || shape == Shape.OPEN || shape == Shape.ONE_SIDED;
    }

    MonthOrYear begin() {
        return Objects.requireNonNull(first);
    }
}
