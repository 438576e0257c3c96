package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 年月日 and 年月, in the writings people use. A date cell of a spreadsheet comes here as ISO text. */
final class DateReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;
    private static final Set<String> UNFILLED = Set.of("年月日", "年月", "年月生");
    private static final String SEPARATOR = "\\s*[-./。·年\\s]\\s*";
    private static final Pattern MONTH =
            Pattern.compile("([0-9]{4}|[0-9]{2})" + SEPARATOR + "([0-9]{1,2})\\s*(?:月份?|[.。])?");
    private static final Pattern DAY = Pattern.compile(
            "([0-9]{4}|[0-9]{2})" + SEPARATOR
                    + "([0-9]{1,2})\\s*[-./。·月\\s]\\s*([0-9]{1,2})\\s*[日号.。]?(?:[T\\s]\\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.0+)?)?)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern YEAR_AND_MONTH_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})");
    private static final Pattern SHORT_DAY_DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("[0-9]{1,2}\\s*(?:月\\s*[0-9]{1,2}\\s*[日号]?|[./-]\\s*[0-9]{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:[0-9]{1,2}\\s*[./-]\\s*){1,2}[0-9]{4}");
    private static final Pattern JANUARY_OR_OCTOBER = Pattern.compile("[0-9]{4}\\.1");
    private static final Pattern LUNAR = Pattern.compile("农历|阴历|正月|冬月|腊月|闰|初[一二三四五六七八九十]|廿|卅");
    private static final Pattern REMARK = Pattern.compile("\\(?(?:星期|周)[一二三四五六日天]\\)?|\\([0-9]{1,3}周?岁\\)|出?生$");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—−]+");

    static final String AS_DAY = "请按“2026年9月5日”的样式填写公历日期。";
    private static final String AS_MONTH = "请按“1975年3月”的样式填写公历年月。";

    private DateReader() {}

    /**
     * A day on which a paper was filled in or somebody was used.
     *
     * @param numericCell whether a spreadsheet holds the box as a number, which may be a day without its format
     */
    static Reading<LocalDate> day(String text, boolean numericCell) {
        return (numericCell ? SerialDate.ofPaper(CellText.compact(text)) : Optional.<SerialDate>empty())
                .map(serial -> Reading.of(serial.day(), serial.told(AS_DAY)))
                .orElseGet(() -> day(text));
    }

    /** A day. A year of two digits is one of this century. */
    private static Reading<LocalDate> day(String text) {
        Matcher usual = full(CellText.narrow(text));
        if (usual.matches()) {
            return dayOf(usual, text);
        }
        if (isEmpty(text)) {
            return Reading.empty();
        }
        String plain = plain(text);
        Optional<Fault> unclear = unclear(text, plain, AS_DAY);
        if (unclear.isPresent()) {
            return Reading.fault(unclear.get());
        }
        if (SHORT_DAY_DIGITS.matcher(plain).matches()) {
            return sixDigits(text, plain);
        }
        Matcher parts = full(plain);
        if (parts.matches()) {
            return dayOf(parts, text);
        }
        String missing = WITHOUT_YEAR.matcher(plain).matches()
                ? "没有写年份"
                : MONTH.matcher(plain).matches() ? "没有写是哪一日" : "看不出是哪一天";
        return Reading.fault(format(text, missing, AS_DAY));
    }

    private static Reading<LocalDate> dayOf(Matcher parts, String text) {
        return day(parts, THIS_CENTURY)
                .map(Reading::of)
                .orElseGet(() -> Reading.fault(format(text, "在日历上不存在，或不在1900年至2099年之间", AS_DAY)));
    }

    /**
     * A month of birth; of a whole date, its month. A year of two digits is one of the last century.
     *
     * @param numericCell whether a spreadsheet holds the box as a number, where 1975.1 may have been typed as 1975.10
     */
    static Reading<YearMonth> birthMonth(String text, boolean numericCell) {
        return (numericCell ? SerialDate.ofBirth(CellText.compact(text)) : Optional.<SerialDate>empty())
                .map(serial -> serial.mayBeYearAndMonth()
                        ? Reading.<YearMonth>fault(ambiguous(text, AS_MONTH))
                        : Reading.of(YearMonth.from(serial.day()), serial.told(AS_MONTH)))
                .orElseGet(() -> month(text, numericCell, LAST_CENTURY));
    }

    /** A month in which a paper was filled in. A year of two digits is one of this century. */
    static Reading<YearMonth> month(String text, boolean numericCell) {
        return month(text, numericCell, THIS_CENTURY);
    }

    private static Reading<YearMonth> month(String text, boolean numericCell, int century) {
        Matcher usual = MONTH.matcher(CellText.narrow(text));
        if (!numericCell && usual.matches()) {
            return monthOf(usual, text, century);
        }
        if (isEmpty(text)) {
            return Reading.empty();
        }
        String plain = plain(text);
        Optional<Fault> unclear = unclear(text, plain, AS_MONTH);
        if (unclear.isPresent()) {
            return Reading.fault(unclear.get());
        }
        if (numericCell && JANUARY_OR_OCTOBER.matcher(plain).matches()) {
            return Reading.fault(new Fault(
                    "date-ambiguous", "年月" + Quotation.of(text) + "存成了数字，看不出是1月还是10月。", "请把单元格设为“文本”格式，" + AS_MONTH));
        }
        return monthIn(plain, century).map(Reading::of).orElseGet(() -> noMonth(text));
    }

    private static Reading<YearMonth> monthOf(Matcher parts, String text, int century) {
        return month(parts, century).map(Reading::of).orElseGet(() -> noMonth(text));
    }

    private static Reading<YearMonth> noMonth(String text) {
        return Reading.fault(format(text, "看不出是哪一年哪一月，或在日历上不存在", AS_MONTH));
    }

    private static Optional<YearMonth> monthIn(String plain, int century) {
        Matcher withDay = full(plain);
        if (withDay.matches()) {
            // 1975-03-00: the day is not known
            return Integer.parseInt(withDay.group(3)) == 0
                    ? month(withDay, century)
                    : day(withDay, century).map(YearMonth::from);
        }
        for (Pattern pattern : new Pattern[] {MONTH, YEAR_AND_MONTH_DIGITS}) {
            Matcher parts = pattern.matcher(plain);
            Optional<YearMonth> month = parts.matches() ? month(parts, century) : Optional.empty();
            if (month.isPresent()) {
                return month;
            }
        }
        Matcher shortDay = SHORT_DAY_DIGITS.matcher(plain);
        return shortDay.matches() ? day(shortDay, century).map(YearMonth::from) : Optional.empty();
    }

    /** 260905 is a day, 202609 a month without one, 200905 may be either. */
    private static Reading<LocalDate> sixDigits(String text, String plain) {
        Matcher month = YEAR_AND_MONTH_DIGITS.matcher(plain);
        Matcher day = SHORT_DAY_DIGITS.matcher(plain);
        Optional<YearMonth> asMonth = month.matches() ? month(month, THIS_CENTURY) : Optional.empty();
        Optional<LocalDate> asDay = day.matches() ? day(day, THIS_CENTURY) : Optional.empty();
        if (asMonth.isPresent()) {
            return Reading.fault(asDay.isPresent() ? ambiguous(text, AS_DAY) : format(text, "没有写是哪一日", AS_DAY));
        }
        return asDay.map(Reading::of).orElseGet(() -> Reading.fault(format(text, "在日历上不存在", AS_DAY)));
    }

    private static Matcher full(String plain) {
        return (plain.length() == 8 && plain.chars().allMatch(c -> c >= '0' && c <= '9') ? EIGHT_DIGITS : DAY)
                .matcher(plain);
    }

    private static Optional<LocalDate> day(Matcher parts, int century) {
        return month(parts, century).flatMap(month -> {
            int day = Integer.parseInt(parts.group(3));
            return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
        });
    }

    private static Optional<YearMonth> month(Matcher parts, int century) {
        int year = Integer.parseInt(parts.group(1)) + (parts.group(1).length() == 2 ? century : 0);
        try {
            return Optional.of(YearMonth.of(year, Integer.parseInt(parts.group(2))))
                    .filter(month -> month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static boolean isEmpty(String text) {
        return BlankWords.isBlank(text) || UNFILLED.contains(CellText.compact(text));
    }

    private static String plain(String text) {
        String dashed = DASH.matcher(CellText.narrow(text)).replaceAll("-");
        return REMARK.matcher(ChineseNumeral.inDates(dashed)).replaceAll("").strip();
    }

    private static Optional<Fault> unclear(String text, String plain, String remedy) {
        if (LUNAR.matcher(text).find()) {
            return Optional.of(format(text, "像是农历日期", remedy));
        }
        return YEAR_LAST.matcher(plain).matches() ? Optional.of(ambiguous(text, remedy)) : Optional.empty();
    }

    private static Fault ambiguous(String text, String remedy) {
        return new Fault("date-ambiguous", "日期" + Quotation.of(text) + "有不止一种读法。", remedy);
    }

    private static Fault format(String text, String problem, String remedy) {
        return new Fault("date-format", "日期" + Quotation.of(text) + problem + "。", remedy);
    }
}
