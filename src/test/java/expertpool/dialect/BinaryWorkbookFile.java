package expertpool.dialect;

import expertpool.dialect.CellPlaces.Placed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes pages as the worksheets of an .xls workbook. Each box is written by one of the hands. */
final class BinaryWorkbookFile {
    private final List<CellHand> hands;
    private final Random random;

    BinaryWorkbookFile(Set<Dialect> dialects, Random random) {
        this.hands = dialects.stream()
                .filter(CellHand.class::isInstance)
                .map(CellHand.class::cast)
                .toList();
        this.random = random;
    }

    byte[] bytes(List<Page> pages) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (Page page : pages) {
                write(page, workbook);
            }
            if (hands.contains(CellHand.DATE_CELLS_SINCE_1904)) {
                workbook.getInternalWorkbook().getRecords().stream()
                        .filter(DateWindow1904Record.class::isInstance)
                        .forEach(calendar -> ((DateWindow1904Record) calendar).setWindowing((short) 1));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Page page, HSSFWorkbook workbook) {
        HSSFSheet sheet = workbook.createSheet(page.name());
        CellPlaces places = CellPlaces.of(page);
        for (int number = 0; number < places.rows().size(); number++) {
            HSSFRow row = sheet.createRow(number);
            for (Placed placed : places.rows().get(number)) {
                write(placed.slot(), row.createCell(placed.column()), workbook);
            }
        }
        for (CellRangeAddress merge : places.merges()) {
            sheet.addMergedRegionUnsafe(merge);
        }
        if (hands.contains(CellHand.HIDDEN_SHEETS)) {
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        }
    }

    private void write(Slot slot, HSSFCell cell, HSSFWorkbook workbook) {
        List<CellHand> able = hands.stream().filter(hand -> hand.takes(slot)).toList();
        CellHand hand = able.isEmpty() ? CellHand.SHARED_STRINGS : able.get(random.nextInt(able.size()));
        switch (hand) {
            case RICH_TEXT -> {
                HSSFRichTextString rich = new HSSFRichTextString(slot.words());
                rich.applyFont(0, (slot.words().length() + 1) / 2, workbook.createFont());
                cell.setCellValue(rich);
            }
            case FORMULAS_WITH_A_STORED_VALUE -> {
                cell.setCellFormula("TRIM(Z1)");
                cell.setCellValue(new HSSFRichTextString(slot.words()));
            }
            case NUMBERS -> cell.setCellValue(Double.parseDouble(slot.words()));
            case DATE_CELLS, DATE_CELLS_SINCE_1904 -> date(slot, cell, workbook);
            default -> cell.setCellValue(new HSSFRichTextString(slot.words()));
        }
    }

    private void date(Slot slot, HSSFCell cell, HSSFWorkbook workbook) {
        LocalDate day = LocalDate.parse(slot.meaning().length() == 10 ? slot.meaning() : slot.meaning() + "-01");
        LocalDate zero =
                hands.contains(CellHand.DATE_CELLS_SINCE_1904) ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        String format = CellHand.dateFormat(slot, random);
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(
                format.matches("\\d+")
                        ? Short.parseShort(format)
                        : workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue((double) (day.toEpochDay() - zero.toEpochDay()));
    }
}
