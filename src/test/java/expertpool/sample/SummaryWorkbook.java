package expertpool.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** 表2 in a spreadsheet: the blank workbook, .xlsx or .xls, filled by a clerk. Rows and columns count from 0. */
final class SummaryWorkbook {
    static final int TITLE_ROW = 1;
    static final int HEADING_ROW = 2;
    static final int LABEL_ROW = 3;
    static final int FIRST_ROW = 4;
    static final int ID_NUMBER_COLUMN = 3;
    static final int MOBILE_COLUMN = 4;
    static final int EMPLOYER_COLUMN = 5;

    private static final int BLANK_ROWS = 8;

    private final Workbook workbook;
    private final Sheet sheet;

    private SummaryWorkbook(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.getSheetAt(0);
    }

    static SummaryWorkbook fill(Blank blank, Summary summary) {
        try {
            SummaryWorkbook filled =
                    new SummaryWorkbook(WorkbookFactory.create(new ByteArrayInputStream(blank.bytes())));
            filled.makeRoom(summary.people().size());
            for (int number = 1; number <= summary.people().size(); number++) {
                filled.typeRow(FIRST_ROW + number - 1, summary.row(number));
            }
            filled.type(HEADING_ROW, 0, summary.heading());
            filled.type(FIRST_ROW + Math.max(BLANK_ROWS, summary.people().size()), 0, summary.signatures());
            return filled;
        } catch (IOException e) {
            throw new IllegalStateException("the blank form cannot be filled: " + blank, e);
        }
    }

    SummaryWorkbook type(int row, int column, String words) {
        sheet.getRow(row).getCell(column).setCellValue(words);
        return this;
    }

    /** What a spreadsheet makes of an identity number typed into a cell for numbers: it keeps fifteen digits. */
    SummaryWorkbook typeAsNumber(int row, String digits) {
        Cell cell = sheet.getRow(row).getCell(ID_NUMBER_COLUMN);
        CellStyle general = workbook.createCellStyle();
        general.cloneStyleFrom(cell.getCellStyle());
        general.setDataFormat((short) 0);
        cell.setCellStyle(general);
        cell.setCellValue(Double.parseDouble(digits.substring(0, 15) + "000"));
        return this;
    }

    SummaryWorkbook addColumn(String label, List<String> values) {
        int column = sheet.getRow(LABEL_ROW).getLastCellNum();
        addCell(LABEL_ROW, column, label);
        for (int i = 0; i < values.size(); i++) {
            addCell(FIRST_ROW + i, column, values.get(i));
        }
        return this;
    }

    /** As happens when the table alone is copied into a new sheet. */
    SummaryWorkbook dropTitle() {
        sheet.removeMergedRegion(sheet.getMergedRegions().stream()
                .map(region -> region.getFirstRow())
                .toList()
                .indexOf(TITLE_ROW));
        sheet.removeRow(sheet.getRow(TITLE_ROW));
        return this;
    }

    byte[] bytes() {
        fitHeights();
        try (workbook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            byte[] bytes = out.toByteArray();
            return bytes[0] == 'P' ? Zips.repack(bytes) : bytes;
        } catch (IOException e) {
            throw new IllegalStateException("the workbook cannot be written", e);
        }
    }

    private void makeRoom(int people) {
        int footer = FIRST_ROW + BLANK_ROWS;
        if (people > BLANK_ROWS) {
            sheet.shiftRows(footer, footer, people - BLANK_ROWS);
        }
        for (int i = footer; i < FIRST_ROW + people; i++) {
            Row row = sheet.createRow(i);
            for (Cell above : sheet.getRow(FIRST_ROW)) {
                row.createCell(above.getColumnIndex()).setCellStyle(above.getCellStyle());
            }
        }
    }

    /** The cells wrap their words, but it is the spreadsheet program that makes a row higher for them. */
    private void fitHeights() {
        for (Row row : sheet) {
            Cell name = row.getCell(1);
            if (row.getRowNum() >= LABEL_ROW && name != null && !name.toString().isEmpty()) {
                int lines = 1;
                for (Cell cell : row) {
                    lines = Math.max(lines, lines(cell.toString(), sheet.getColumnWidth(cell.getColumnIndex()) / 256));
                }
                row.setHeightInPoints(lines * sheet.getDefaultRowHeightInPoints());
            }
        }
    }

    private static int lines(String words, int width) {
        return words.lines()
                .mapToInt(line ->
                        line.chars().map(character -> character < 128 ? 1 : 2).sum())
                .map(halfWidths -> (halfWidths + width - 1) / width)
                .sum();
    }

    private void typeRow(int row, List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            type(row, column, words.get(column));
        }
    }

    private void addCell(int row, int column, String words) {
        Cell left = sheet.getRow(row).getCell(column - 1);
        Cell added = sheet.getRow(row).createCell(column);
        added.setCellStyle(left.getCellStyle());
        added.setCellValue(words);
    }
}
