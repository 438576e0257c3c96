package expertpool.roster;

import java.time.LocalDate;

/** 成文日期: a day as documents print it, without leading zeros (GB/T 9704-2012, 7.3.5.4). */
public final class ChineseDate {
    private ChineseDate() {}

    public static String of(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The days from one to the other; one day if they are the same. */
    public static String of(LocalDate from, LocalDate to) {
        return from.equals(to) ? of(from) : of(from) + "至" + of(to);
    }
}
