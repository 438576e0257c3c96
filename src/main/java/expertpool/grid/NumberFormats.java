package expertpool.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a number in a cell looks like to a reader. */
final class NumberFormats {
    static final String GENERAL = "General";

    /** The calendar of a spreadsheet ends with the year 9999. */
    private static final BigDecimal DAYS = new BigDecimal(2_958_466);

    /** A spreadsheet allows no longer format; the library needs ever more time for one. */
    private static final int LONGEST_CODE = 255;

    /** Cells hold doubles: 309 digits before the point, and no more written out than this. */
    private static final int DIGITS = 400;

    private final boolean since1904;
    private @Nullable DataFormatter formatter;

    NumberFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    /** @throws NumberFormatException if no cell can hold it, such as 1E999999999, whose digits would fill the memory */
    static BigDecimal number(String value) {
        if (value.length() <= DIGITS) {
            BigDecimal number = new BigDecimal(value);
            if (Math.abs((long) number.precision() - number.scale()) <= DIGITS && number.scale() <= 2 * DIGITS) {
                return number;
            }
        }
        throw new NumberFormatException("not the number of a cell");
    }

    /** The number as a person sees it; a date as {@code yyyy-MM-dd}, whatever its style; no date, its digits. */
    String show(BigDecimal number, int format, String code) {
        boolean date = isChineseDate(format);
        if (!date && (code.equals(GENERAL) || code.equals("@") || code.length() > LONGEST_CODE)) {
            return plain(number);
        }
        if (date || DateUtil.isADateFormat(format, code)) {
            return number.signum() >= 0 && number.compareTo(DAYS) < 0 ? moment(number) : plain(number);
        }
        if (formatter == null) {
            formatter = new DataFormatter(Locale.ROOT);
        }
        return formatter.formatRawCellContents(number.doubleValue(), format, code, since1904);
    }

    private String moment(BigDecimal number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), since1904);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString().replace('T', ' ');
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.toBigInteger().toString() : shortest.toPlainString();
    }

    /** Formats 27–36 and 50–58 are dates in Chinese Excel and are not written out in the file. */
    private static boolean isChineseDate(int format) {
        return (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
    }
}
