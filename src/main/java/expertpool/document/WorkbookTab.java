package expertpool.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes one table into a tab of a workbook, from top to bottom. */
final class WorkbookTab {

    /** Widths are in 256ths of a digit; a Chinese character takes two digits, the edges of a cell one. */
    private static final int DIGIT = 256;

    private static final int WIDEST = 255 * DIGIT;

    /** Heights in points; spreadsheets do not agree on fitting the height of wrapped rows by themselves. */
    private static final float TITLE_HEIGHT = 36;

    private static final float LINE_HEIGHT = 14.5f;
    private static final float ROOM_IN_ROW = 4.5f;
    private static final float HIGHEST = 409;

    /** What a double holds without loss. */
    private static final int PRECISION = 15;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private final org.apache.poi.ss.usermodel.Sheet tab;
    private final WorkbookStyles styles;
    private int next;
    /** Whether nobody may write but into empty boxes and lines. */
    private boolean locked;
    /** Columns in which nothing stands. */
    private Set<Integer> blank = Set.of();

    WorkbookTab(org.apache.poi.ss.usermodel.Sheet tab, WorkbookStyles styles) {
        this.tab = tab;
        this.styles = styles;
    }

    void write(Sheet sheet) {
        List<Column> columns = sheet.columns();
        locked = sheet.isSummed();
        blank = IntStream.range(0, columns.size())
                .filter(column -> sheet.rows().stream()
                        .allMatch(values -> values.get(column).isEmpty()))
                .boxed()
                .collect(Collectors.toSet());
        if (!sheet.title().isEmpty()) {
            across(columns.size(), sheet.title(), styles.title()).setHeightInPoints(TITLE_HEIGHT);
        }
        sheet.headLines().forEach(words -> line(columns, words));
        int headRow = next;
        head(columns);
        sheet.rows().forEach(values -> row(columns, values));
        if (locked) {
            sums(columns, sheet.sums(), headRow + 1);
            protect();
        }
        sheet.footLines().forEach(words -> line(columns, words));
        layOut(columns, headRow);
        if (locked) {
            int index = tab.getWorkbook().getSheetIndex(tab);
            tab.getWorkbook().setPrintArea(index, 0, columns.size() - 1, 0, next - 1);
        }
    }

    /** The sums by formula, with what they come to for whoever does not compute. */
    private void sums(List<Column> columns, List<String> sums, int first) {
        int last = next - 1;
        row(columns, sums);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Column.Kind.AMOUNT) {
                Cell cell = tab.getRow(last + 1).createCell(i);
                cell.setCellFormula("SUM(%s)".formatted(new CellRangeAddress(first, last, i, i).formatAsString()));
                cell.setCellValue(blank.contains(i) ? 0 : new BigDecimal(sums.get(i)).doubleValue());
                cell.setCellStyle(styles.number(2));
            }
        }
    }

    /** Nobody changes an amount by mistake; empty boxes and the lines below are for people to write in. */
    private void protect() {
        if (tab instanceof SXSSFSheet streamed) {
            streamed.enableLocking();
            streamed.lockFormatColumns(false);
            streamed.lockFormatRows(false);
        }
    }

    /** A line across the table, on as many lines as it takes. */
    private void line(List<Column> columns, String words) {
        int width = columns.stream().mapToInt(Column::width).sum();
        CellStyle style = locked ? styles.unlocked(styles.line()) : styles.line();
        across(columns.size(), words, style).setHeightInPoints(height(Math.max(1, lines(words, width))));
    }

    private Row across(int columns, String words, CellStyle style) {
        Row row = tab.createRow(next);
        text(row, 0, words, style);
        if (columns > 1) {
            tab.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        }
        next++;
        return row;
    }

    private void head(List<Column> columns) {
        Row row = tab.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            text(row, i, columns.get(i).header(), styles.head());
        }
        row.setHeightInPoints(
                height(columns, columns.stream().map(Column::header).toList()));
    }

    private void row(List<Column> columns, List<String> values) {
        Row row = tab.createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            value(row, i, columns.get(i).kind(), values.get(i));
        }
        row.setHeightInPoints(height(columns, values));
    }

    private static float height(List<Column> columns, List<String> values) {
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            lines = Math.max(lines, lines(values.get(i), columns.get(i).width()));
        }
        return height(lines);
    }

    private static float height(int lines) {
        return Math.min(HIGHEST, lines * LINE_HEIGHT + ROOM_IN_ROW);
    }

    /** Lines that words take in a column of so many Chinese characters, two digits each. */
    private static int lines(String words, int width) {
        return words.lines()
                .mapToInt(line -> line.codePoints().map(c -> c < 0x80 ? 1 : 2).sum())
                .map(digits -> (digits + 2 * width - 1) / (2 * width))
                .sum();
    }

    private void value(Row row, int column, Column.Kind kind, String value) {
        Optional<BigDecimal> number =
                kind == Column.Kind.NUMBER || kind == Column.Kind.AMOUNT ? number(value) : Optional.empty();
        if (number.isPresent()) {
            Cell cell = row.createCell(column);
            cell.setCellValue(number.get().doubleValue());
            cell.setCellStyle(styles.number(number.get().scale()));
        } else {
            text(row, column, value, style(column, kind, value));
        }
    }

    /** An empty box may be written into; of amounts only those of a column that is left to people altogether. */
    private CellStyle style(int column, Column.Kind kind, String value) {
        if (!locked || !value.isEmpty()) {
            return styles.text(kind);
        }
        if (kind == Column.Kind.AMOUNT) {
            return blank.contains(column) ? styles.unlocked(styles.number(2)) : styles.number(2);
        }
        return styles.unlocked(styles.text(kind));
    }

    /** The number a value says, unless a spreadsheet would change it. */
    private static Optional<BigDecimal> number(String value) {
        return Optional.of(value)
                .filter(words -> NUMBER.matcher(words).matches())
                .map(BigDecimal::new)
                .filter(number -> number.precision() <= PRECISION);
    }

    private static void text(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private void layOut(List<Column> columns, int headRow) {
        for (int i = 0; i < columns.size(); i++) {
            tab.setColumnWidth(i, Math.min(WIDEST, (2 * columns.get(i).width() + 1) * DIGIT));
        }
        tab.createFreezePane(0, headRow + 1);
        tab.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        tab.setFitToPage(true);
        // in the format of Excel 97–2003 the fit is not in force without
        tab.setAutobreaks(true);
        tab.setHorizontallyCenter(true);
        PrintSetup print = tab.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        Footer footer = tab.getFooter();
        footer.setCenter("— &P —");
    }
}
