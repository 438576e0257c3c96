package expertpool.dialect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** 年月日 in every style of which there is only one reading. */
final class Dates {
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private Dates() {}

    /** 2026年1月5日. */
    static String written(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String inSomeStyle(LocalDate day, Random random) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        return pick(
                random,
                "%d年%02d月%02d日".formatted(year, month, date),
                "%d.%d.%d".formatted(year, month, date),
                "%d.%02d.%02d".formatted(year, month, date),
                "%d-%02d-%02d".formatted(year, month, date),
                "%d/%d/%d".formatted(year, month, date),
                "%d 年 %d 月 %d 日".formatted(year, month, date),
                "%d年%d月%d号".formatted(year, month, date),
                "%d%02d%02d".formatted(year, month, date),
                "%d年%d月%d日（星期五）".formatted(year, month, date),
                chinese(year, "〇") + "年" + inTens(month) + "月" + inTens(date) + "日",
                chinese(year, "○") + "年" + inTens(month) + "月" + inTens(date) + "日",
                chinese(year, "O") + "年" + inTens(month) + "月" + inTens(date) + "日",
                chinese(year, "零") + "年" + inTens(month) + "月" + inTens(date) + "日");
    }

    static String inSomeStyle(YearMonth month, Random random) {
        int year = month.getYear();
        int number = month.getMonthValue();
        return pick(
                random,
                "%d.%02d".formatted(year, number),
                "%d.%d".formatted(year, number),
                "%d-%02d".formatted(year, number),
                "%d/%d".formatted(year, number),
                "%d年%02d月".formatted(year, number),
                "%d.%d".formatted(year % 100, number),
                "%d年%d月".formatted(year % 100, number),
                "%d%02d".formatted(year, number),
                "%d-%02d-00".formatted(year, number),
                "%d.%02d.00".formatted(year, number),
                "%d 年 %d 月".formatted(year, number),
                "%d年%d月生".formatted(year, number),
                chinese(year, "〇") + "年" + inTens(number) + "月");
    }

    /** The first and last day of a stretch within one month. */
    static String inSomeStyle(LocalDate from, LocalDate to, Random random) {
        if (from.equals(to)) {
            return inSomeStyle(from, random);
        }
        int year = from.getYear();
        int month = from.getMonthValue();
        int first = from.getDayOfMonth();
        boolean sameMonth = to.getMonthValue() == month;
        String last = sameMonth ? Integer.toString(to.getDayOfMonth()) : to.getMonthValue() + "月" + to.getDayOfMonth();
        String lastPointed =
                sameMonth ? Integer.toString(to.getDayOfMonth()) : to.getMonthValue() + "." + to.getDayOfMonth();
        return pick(
                random,
                "%d年%d月%d日至%s日".formatted(year, month, first, last),
                "%d年%d月%d日—%s日".formatted(year, month, first, last),
                "%d年%d月%d日～%s日".formatted(year, month, first, last),
                "%d年%d月%d日到%s日".formatted(year, month, first, last),
                "%d.%d.%d-%s".formatted(year, month, first, lastPointed),
                from + "至" + to,
                "%d年%d月%d日\n至%s日".formatted(year, month, first, last));
    }

    /** 二〇二六. */
    private static String chinese(int year, String zero) {
        return Integer.toString(year)
                .chars()
                .mapToObj(digit -> digit == '0' ? zero : CHINESE_DIGITS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    /** 十一. */
    private static String inTens(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : CHINESE_DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : CHINESE_DIGITS.charAt(number % 10));
    }

    private static String pick(Random random, String... styles) {
        return List.of(styles).get(random.nextInt(styles.length));
    }
}
