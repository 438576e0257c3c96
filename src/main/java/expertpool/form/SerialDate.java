package expertpool.form;

import expertpool.finding.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day that a spreadsheet keeps as a number and shows as one, because its cell has lost the format of a date: the days
 * since the end of 1899. Only days that can be meant by a box are read, for any number is some day; those of the rarer
 * count from 1904 on, four years less, are mostly none.
 */
record SerialDate(LocalDate day) {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1930, 1, 1);
    private static final LocalDate LAST_BIRTH = LocalDate.of(2010, 12, 31);

    /** The five tables came into being with the regulation. */
    private static final LocalDate FIRST_PAPER = LocalDate.of(2023, 8, 29);

    private static final LocalDate LAST_PAPER = LocalDate.of(2049, 12, 31);

    private static final Pattern FIVE_DIGITS = Pattern.compile("[1-9][0-9]{4}");

    /** 19543 is a day of 1953, or April 1954 with its zero left out. */
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(19[3-9][0-9]|200[0-9]|2010)([1-9])");

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    static Optional<SerialDate> ofBirth(String number) {
        return of(number, FIRST_BIRTH, LAST_BIRTH);
    }

    static Optional<SerialDate> ofPaper(String number) {
        return of(number, FIRST_PAPER, LAST_PAPER);
    }

    private static Optional<SerialDate> of(String number, LocalDate first, LocalDate last) {
        if (!FIVE_DIGITS.matcher(number).matches()) {
            return Optional.empty();
        }
        LocalDate day = ZERO.plusDays(Integer.parseInt(number));
        return day.isBefore(first) || day.isAfter(last) ? Optional.empty() : Optional.of(new SerialDate(day));
    }

    boolean mayBeYearAndMonth() {
        return YEAR_AND_MONTH.matcher(number()).matches();
    }

    /** Told even where it is read: only whoever filled in the box knows whether a date was meant. */
    Fault told(String remedy) {
        return new Fault(
                "date-serial",
                "日期存成了数字%s，按电子表格的日期序号读作%s。".formatted(number(), CHINESE.format(day)),
                "请核对；如不是这一天，请把单元格设为“文本”格式，" + remedy);
    }

    private String number() {
        return Long.toString(day.toEpochDay() - ZERO.toEpochDay());
    }
}
