package expertpool.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** An Excel 97–2003 workbook: its sheets in order, hidden ones too, our own receipt not. */
final class BinaryWorkbook {
    private BinaryWorkbook() {}

    static List<Grid> read(HSSFWorkbook workbook) {
        NumberFormats formats = new NumberFormats(false);
        boolean since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : workbook) {
            Worksheet.SheetRows rows = new Worksheet.SheetRows(sheet.getSheetName());
            for (Row row : sheet) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    CellType type = type(cell);
                    rows.add(
                            row.getRowNum(),
                            cell.getColumnIndex(),
                            shown(cell, type, formats, since1904),
                            type == CellType.NUMERIC);
                }
            }
            sheet.getMergedRegions().forEach(rows::merge);
            grids.add(new Grid(sheet.getSheetName(), rows.inOrder()));
        }
        grids.removeIf(ReceiptPage::is);
        return grids;
    }

    private static CellType type(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String shown(
            org.apache.poi.ss.usermodel.Cell cell, CellType type, NumberFormats formats, boolean since1904) {
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                formats.show(
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        since1904);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }
}
