package expertpool.document;

import expertpool.document.FormSheet.Catalogue;
import expertpool.document.FormSheet.Check;
import expertpool.document.FormSheet.Line;
import expertpool.document.FormSheet.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Renders a form to be filled in as .xlsx: the form in the first tab, what it chooses from in the second. */
public final class FormSheetRenderer {
    /** Widths are in 256ths of a digit; a Chinese character takes two digits, the edges of a cell one. */
    private static final int DIGIT = 256;

    private static final float LINE_HEIGHT = 14.5f;
    private static final float ROOM_IN_ROW = 9;
    private static final int CATALOGUE_WIDTH = 30;

    /** Columns above which a form is printed across. */
    private static final int UPRIGHT = 8;

    /** @param properties what the file says of itself, by the names of custom properties */
    public byte[] render(FormSheet form, Map<String, String> properties) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new Tab(workbook, form).write();
            SheetRenderer.describe(workbook, form.name());
            CustomProperty.write(workbook.getPackage(), Dialect.TRANSITIONAL, properties);
            workbook.write(bytes);
            return OfficeArchive.withoutTime(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One form on its way into a workbook. */
    private static final class Tab {
        private final XSSFWorkbook workbook;
        private final FormSheet form;
        private final WorkbookStyles styles;
        private final XSSFSheet tab;
        private final Map<Check, CellRangeAddressList> checked = new LinkedHashMap<>();

        Tab(XSSFWorkbook workbook, FormSheet form) {
            this.workbook = workbook;
            this.form = form;
            this.styles = new WorkbookStyles(workbook);
            this.tab = workbook.createSheet(form.name());
        }

        void write() {
            for (int i = 0; i < form.lines().size(); i++) {
                line(i, form.lines().get(i));
            }
            for (int i = 0; i < form.widths().size(); i++) {
                tab.setColumnWidth(i, (2 * form.widths().get(i) + 1) * DIGIT);
            }
            checked.forEach(new BoxChecks(tab, form.catalogue())::put);
            if (!form.catalogue().entries().isEmpty()) {
                catalogue(form.catalogue());
            }
            layOut();
        }

        private void line(int number, Line line) {
            Row row = row(number);
            row.setHeightInPoints(line.rows() * LINE_HEIGHT + ROOM_IN_ROW);
            line.pieces().forEach(piece -> piece(row, piece));
        }

        /** The cells of a merged piece have their own edges each. */
        private void piece(Row first, Piece piece) {
            int last = first.getRowNum() + piece.down() - 1;
            for (int i = first.getRowNum(); i <= last; i++) {
                Row row = row(i);
                for (int column = piece.column(); column < piece.column() + piece.columns(); column++) {
                    row.createCell(column).setCellStyle(style(piece));
                }
            }
            if (!piece.words().isEmpty()) {
                first.getCell(piece.column()).setCellValue(piece.words());
            }
            if (piece.columns() * piece.down() > 1) {
                tab.addMergedRegion(new CellRangeAddress(
                        first.getRowNum(), last, piece.column(), piece.column() + piece.columns() - 1));
            }
            checked.computeIfAbsent(piece.check(), check -> new CellRangeAddressList())
                    .addCellRangeAddress(first.getRowNum(), piece.column(), first.getRowNum(), piece.column());
        }

        /** A row may be there before its own line comes: for a piece that is merged downwards. */
        private Row row(int number) {
            return tab.getRow(number) == null ? tab.createRow(number) : tab.getRow(number);
        }

        private CellStyle style(Piece piece) {
            return switch (piece.kind()) {
                case TITLE -> styles.title();
                case WORDS -> styles.line();
                case LABEL -> styles.head();
                case BOX -> box(piece.check());
            };
        }

        private CellStyle box(Check check) {
            if (check instanceof Check.Day) {
                return styles.day();
            }
            return check instanceof Check.Count ? styles.number(0) : styles.text(Column.Kind.TEXT);
        }

        private void catalogue(Catalogue catalogue) {
            XSSFSheet list = workbook.createSheet(catalogue.name());
            list.setColumnWidth(0, 2 * CATALOGUE_WIDTH * DIGIT);
            list.createRow(0).createCell(0).setCellValue(catalogue.heading());
            list.getRow(0).getCell(0).setCellStyle(styles.head());
            for (String entry : catalogue.entries()) {
                Row row = list.createRow(list.getLastRowNum() + 1);
                row.createCell(0).setCellValue(entry);
                row.getCell(0).setCellStyle(styles.text(Column.Kind.TEXT));
            }
        }

        private void layOut() {
            tab.setFitToPage(true);
            tab.setAutobreaks(true);
            tab.setHorizontallyCenter(true);
            PrintSetup print = tab.getPrintSetup();
            print.setPaperSize(PrintSetup.A4_PAPERSIZE);
            print.setLandscape(form.widths().size() > UPRIGHT);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) 0);
        }
    }
}
