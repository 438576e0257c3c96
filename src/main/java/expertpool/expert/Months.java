package expertpool.expert;

import java.time.YearMonth;
import java.time.temporal.ChronoField;

/**
 * A stretch of the calendar, its months counted from the year 0.
 *
 * @param first the first month
 * @param last the last month; before the first, if the stretch is empty
 */
record Months(int first, int last) {
    static Months between(YearMonth first, YearMonth last) {
        return new Months(number(first), number(last));
    }

    private static int number(YearMonth month) {
        return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    /** 1997.07 to 2005.03 are 92. */
    int count() {
        return Math.max(0, last - first);
    }

    YearMonth firstMonth() {
        return YearMonth.of(first / 12, first % 12 + 1);
    }

    YearMonth lastMonth() {
        return YearMonth.of(last / 12, last % 12 + 1);
    }

    Months within(Months other) {
        return new Months(Math.max(first, other.first), Math.min(last, other.last));
    }

    /** Whether the next begins while this lasts, or in the calendar month after. */
    boolean isFollowedBy(Months next) {
        return next.first <= last + 1;
    }

    Months upTo(int month) {
        return new Months(first, Math.max(last, month));
    }
}
