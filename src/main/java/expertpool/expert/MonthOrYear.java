package expertpool.expert;

import java.time.YearMonth;

/**
 * 起止年月: a month as somebody wrote it, or a year whose month is not written.
 *
 * @param month 1 to 12, or 0 where only the year is written
 */
public record MonthOrYear(int year, int month) {
    private static final int NOT_WRITTEN = 0;

    /** @throws IllegalArgumentException if there is no such month */
    public MonthOrYear {
        if (month < NOT_WRITTEN || month > 12) {
            throw new IllegalArgumentException("no such month: " + month);
        }
    }

    public static MonthOrYear ofYear(int year) {
        return new MonthOrYear(year, NOT_WRITTEN);
    }

    public boolean isYearOnly() {
        return month == NOT_WRITTEN;
    }

    /** The first month that may be meant. */
    public YearMonth earliest() {
        return YearMonth.of(year, isYearOnly() ? 1 : month);
    }

    /** The last month that may be meant. */
    public YearMonth latest() {
        return YearMonth.of(year, isYearOnly() ? 12 : month);
    }

    /** 2005年3月 or 2005年. */
    public String chinese() {
        return isYearOnly() ? year + "年" : year + "年" + month + "月";
    }
}
