package expertpool.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a number in a cell looks like to a reader: the number formats of a workbook's styles. */
final class NumberFormats {
    /** The calendar of a spreadsheet ends with the year 9999. */
    private static final BigDecimal DAYS = new BigDecimal(2_958_466);

    private final boolean date1904;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private @Nullable DataFormatter formatter;

    NumberFormats(boolean date1904) {
        this.date1904 = date1904;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        boolean cellStyles = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        codes.put(
                                Integer.valueOf(xml.getAttributeValue(null, "numFmtId")),
                                xml.getAttributeValue(null, "formatCode"));
                    case "cellXfs" -> cellStyles = true;
                    case "xf" -> {
                        if (cellStyles) {
                            String id = xml.getAttributeValue(null, "numFmtId");
                            styles.add(id == null ? 0 : Integer.parseInt(id));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                cellStyles = false;
            }
        }
    }

    /** @param style the index of the cell's style, or null */
    String show(String value, @Nullable String style) {
        int format = style == null ? 0 : styleFormat(Integer.parseInt(style));
        String code = codes.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return show(new BigDecimal(value), format, code == null ? "General" : code, date1904);
    }

    private int styleFormat(int style) {
        return style < styles.size() ? styles.get(style) : 0;
    }

    /** The number as a person sees it; a date as {@code yyyy-MM-dd}, whatever its style; no date, its digits. */
    String show(BigDecimal number, int format, String code, boolean since1904) {
        boolean date = isDate(format, code);
        if (date && number.signum() >= 0 && number.compareTo(DAYS) < 0) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), since1904);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString().replace('T', ' ');
        }
        if (date || code.equals("General") || code.equals("@")) {
            return plain(number);
        }
        if (formatter == null) {
            formatter = new DataFormatter(java.util.Locale.ROOT);
        }
        return formatter.formatRawCellContents(number.doubleValue(), format, code, since1904);
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.toBigInteger().toString() : shortest.toPlainString();
    }

    /** Formats 27–36 and 50–58 are dates in Chinese Excel and are not written out in the file. */
    private static boolean isDate(int format, String code) {
        return (format >= 27 && format <= 36) || (format >= 50 && format <= 58) || DateUtil.isADateFormat(format, code);
    }
}
