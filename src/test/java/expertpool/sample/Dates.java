package expertpool.sample;

import java.time.LocalDate;

/** Dates as official papers write them. */
final class Dates {
    private Dates() {}

    /** 2026年1月5日: no leading zeros (GB/T 9704-2012, 7.3.5). */
    static String written(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
