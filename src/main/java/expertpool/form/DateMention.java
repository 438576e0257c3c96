package expertpool.form;

import expertpool.expert.MonthOrYear;
import org.jspecify.annotations.Nullable;

/**
 * A date in running words.
 *
 * @param from where it begins in the text
 * @param to where the words behind it begin
 * @param date the month or year, if it is one of the calendar
 */
record DateMention(int from, int to, @Nullable MonthOrYear date, Kind kind) {
    enum Kind {
        /** Nothing else than a date. */
        DATE,
        /** A date if another stands at the other end of a dash, or if it opens a clause: 97.7, 199707, 1997. */
        IN_CONTEXT,
        /** A year, or a number of years: 97年. */
        YEAR_OR_YEARS,
        /** A month, or a first and a last year: 97-05. */
        MONTH_OR_YEARS,
        /** A month of the year named before, if this is the end of a period: 8月. */
        MONTH,
        /** 2005年左右, 2005年以后. */
        VAGUE,
        /** 至今. */
        NOW,
        /** Digits like those of a date in front of a unit: 2000吨. */
        NUMBER,
        /** Like a date, and not understood. */
        UNCLEAR
    }

    boolean is(Kind other) {
        return kind == other;
    }

    DateMention as(Kind other) {
        return new DateMention(from, to, date, other);
    }
}
