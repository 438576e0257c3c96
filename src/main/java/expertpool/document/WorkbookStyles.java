package expertpool.document;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook. What the workbook has already is used again, so that a second copy adds nothing. */
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
    private final Map<Short, CellStyle> unlocked = new HashMap<>();
    private final Font body;

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
        this.body = font("宋体", 11);
        this.title = style(font("方正小标宋简体", 18), HorizontalAlignment.CENTER, TEXT, BorderStyle.NONE);
        this.line = style(body, HorizontalAlignment.LEFT, TEXT, BorderStyle.NONE);
        this.head = style(font("黑体", 11), HorizontalAlignment.CENTER, TEXT, BorderStyle.THIN);
        this.text = style(body, HorizontalAlignment.LEFT, TEXT, BorderStyle.THIN);
        this.centred = style(body, HorizontalAlignment.CENTER, TEXT, BorderStyle.THIN);
        this.numberAsText = style(body, HorizontalAlignment.RIGHT, TEXT, BorderStyle.THIN);
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
            case NUMBER, AMOUNT -> numberAsText;
        };
    }

    /** The same for a box in which people may write though the sheet is locked. */
    CellStyle unlocked(CellStyle style) {
        return unlocked.computeIfAbsent(style.getIndex(), any -> {
            CellStyle open = workbook.createCellStyle();
            open.cloneStyleFrom(style);
            open.setLocked(false);
            return open;
        });
    }

    /** For a day that somebody writes into a box. */
    CellStyle day() {
        return style(body, HorizontalAlignment.LEFT, "yyyy\"年\"m\"月\"d\"日\"", BorderStyle.THIN);
    }

    /** For numbers with so many decimals. */
    CellStyle number(int decimals) {
        return numbers.computeIfAbsent(
                decimals,
                n -> style(body, HorizontalAlignment.RIGHT, n == 0 ? "0" : "0." + "0".repeat(n), BorderStyle.THIN));
    }

    private Font font(String name, int points) {
        return existing()
                .map(style -> workbook.getFontAt(style.getFontIndex()))
                .filter(font ->
                        font.getFontName().equals(name) && font.getFontHeightInPoints() == points && isPlain(font))
                .findFirst()
                .orElseGet(() -> {
                    Font font = workbook.createFont();
                    font.setFontName(name);
                    font.setFontHeightInPoints((short) points);
                    return font;
                });
    }

    private Stream<CellStyle> existing() {
        return IntStream.range(0, workbook.getNumCellStyles()).mapToObj(workbook::getCellStyleAt);
    }

    private static boolean isPlain(Font font) {
        boolean black = font.getColor() == Font.COLOR_NORMAL || font.getColor() == IndexedColors.BLACK.getIndex();
        return black
                && !font.getBold()
                && !font.getItalic()
                && !font.getStrikeout()
                && font.getUnderline() == Font.U_NONE
                && font.getTypeOffset() == Font.SS_NONE;
    }

    private CellStyle style(Font font, HorizontalAlignment alignment, String format, BorderStyle border) {
        return existing()
                .filter(style -> style.getFontIndex() == font.getIndex()
                        && style.getAlignment() == alignment
                        && style.getDataFormatString().equals(format)
                        && Stream.of(
                                        style.getBorderTop(),
                                        style.getBorderBottom(),
                                        style.getBorderLeft(),
                                        style.getBorderRight())
                                .allMatch(edge -> edge == border)
                        && isUsual(style))
                .findFirst()
                .orElseGet(() -> made(font, alignment, format, border));
    }

    private static boolean isUsual(CellStyle style) {
        return style.getVerticalAlignment() == VerticalAlignment.CENTER
                && style.getWrapText()
                && style.getFillPattern() == FillPatternType.NO_FILL
                && style.getIndention() == 0
                && style.getRotation() == 0
                && !style.getShrinkToFit()
                && !style.getHidden();
    }

    private CellStyle made(Font font, HorizontalAlignment alignment, String format, BorderStyle border) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (border != BorderStyle.NONE) {
            style.setBorderTop(border);
            style.setBorderBottom(border);
            style.setBorderLeft(border);
            style.setBorderRight(border);
        }
        return style;
    }
}
