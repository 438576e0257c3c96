package expertpool.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook. */
final class WorkbookStyles {

    /** The format that keeps a value text, even when somebody edits it. */
    private static final String TEXT = "@";

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle line;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle centred;
    private final CellStyle numberAsText;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();
    private final Font body;

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
        this.body = font("宋体", 11);
        this.title = style(font("方正小标宋简体", 18), HorizontalAlignment.CENTER, TEXT);
        this.line = style(body, HorizontalAlignment.LEFT, TEXT);
        this.head = bordered(style(font("黑体", 11), HorizontalAlignment.CENTER, TEXT));
        this.text = bordered(style(body, HorizontalAlignment.LEFT, TEXT));
        this.centred = bordered(style(body, HorizontalAlignment.CENTER, TEXT));
        this.numberAsText = bordered(style(body, HorizontalAlignment.RIGHT, TEXT));
    }

    CellStyle title() {
        return title;
    }

    CellStyle line() {
        return line;
    }

    CellStyle head() {
        return head;
    }

    CellStyle text(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> text;
            case CENTRED -> centred;
            case NUMBER -> numberAsText;
        };
    }

    /** For numbers with so many decimals. */
    CellStyle number(int decimals) {
        return numbers.computeIfAbsent(
                decimals, n -> bordered(style(body, HorizontalAlignment.RIGHT, n == 0 ? "0" : "0." + "0".repeat(n))));
    }

    private Font font(String name, int points) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private CellStyle style(Font font, HorizontalAlignment alignment, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle bordered(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
