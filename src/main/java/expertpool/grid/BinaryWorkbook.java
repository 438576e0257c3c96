package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import expertpool.grid.RichText.Look;
import expertpool.grid.RichText.Run;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** An Excel 97–2003 workbook: its sheets in order, hidden ones too, our own receipt not. */
final class BinaryWorkbook {
    /** Of the columns in this format, those beyond this one do not exist. */
    private static final int COLUMNS = 256;

    private final HSSFWorkbook workbook;
    private final Allowance allowance;
    private final NumberFormats formats;
    private final Set<Kind> peculiarities = EnumSet.noneOf(Kind.class);

    /** @param macros whether the file holds macros */
    BinaryWorkbook(HSSFWorkbook workbook, Allowance allowance, boolean macros) {
        this.workbook = workbook;
        this.allowance = allowance;
        this.formats = new NumberFormats(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        if (macros) {
            peculiarities.add(Kind.MACROS);
        }
        if (workbook.getInternalWorkbook().getRecords().stream()
                .anyMatch(record -> record instanceof SupBookRecord links && links.isExternalReferences())) {
            peculiarities.add(Kind.LINKS);
        }
    }

    List<Grid> read() throws UnreadableFile {
        Allowance.sheets(workbook.getNumberOfSheets());
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            SheetRows rows = new SheetRows(SheetName.of(workbook.getSheetName(i)), allowance);
            peculiarities.forEach(rows::tell);
            visibility(workbook.getSheetVisibility(i), rows);
            read(workbook.getSheetAt(i), rows);
            grids.add(rows.grid());
        }
        grids.removeIf(ReceiptPage::is);
        return grids;
    }

    private void read(HSSFSheet sheet, SheetRows rows) throws UnreadableFile {
        for (int column = 0; column < COLUMNS; column++) {
            if (sheet.isColumnHidden(column)) {
                rows.hideColumns(column, column);
            }
        }
        Set<A1> uncalculated = uncalculated(sheet);
        for (Row row : sheet) {
            rows.startRow(row.getRowNum(), row.getZeroHeight());
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (uncalculated.contains(new A1(cell.getRowIndex(), cell.getColumnIndex()))) {
                    rows.tell(Kind.FORMULA_WITHOUT_VALUE, rows.add(cell.getColumnIndex(), "", false));
                } else {
                    read((HSSFCell) cell, rows);
                }
            }
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            rows.merge(
                    new A1(range.getFirstRow(), range.getFirstColumn()),
                    new A1(range.getLastRow(), range.getLastColumn()));
        }
        BinaryDrawing.read(sheet, allowance, rows);
    }

    /**
     * The cells whose formula nobody has calculated. This format always stores a number: such a formula has 0, and asks to
     * be calculated when the file is opened.
     */
    private static Set<A1> uncalculated(HSSFSheet sheet) {
        Set<A1> cells = new HashSet<>();
        for (Iterator<CellValueRecordInterface> all = sheet.getSheet().getCellValueIterator(); all.hasNext(); ) {
            if (all.next() instanceof FormulaRecordAggregate cell) {
                FormulaRecord formula = cell.getFormulaRecord();
                if (formula.isCalcOnLoad()
                        && formula.getCachedResultTypeEnum() == CellType.NUMERIC
                        && formula.getValue() == 0) {
                    cells.add(new A1(cell.getRow(), cell.getColumn()));
                }
            }
        }
        return cells;
    }

    private static void visibility(SheetVisibility visibility, SheetRows rows) {
        if (visibility == SheetVisibility.HIDDEN) {
            rows.tell(Kind.SHEET_HIDDEN);
        } else if (visibility == SheetVisibility.VERY_HIDDEN) {
            rows.tell(Kind.SHEET_VERY_HIDDEN);
        }
    }

    private void read(HSSFCell cell, SheetRows rows) throws UnreadableFile {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean struck = cell.getCellStyle().getFont(workbook).getStrikeout();
        RichText text = type == CellType.STRING && !formula
                ? rich(cell.getRichStringCellValue())
                : RichText.plain(Characters.printable(shown(cell, type)));
        if (formula && text.all().startsWith("=DISPIMG(")) {
            // the picture that WPS keeps in a cell
            rows.addPicture(cell.getColumnIndex());
            return;
        }
        expertpool.grid.Cell read =
                rows.add(cell.getColumnIndex(), text.in(struck), type == CellType.NUMERIC && !struck);
        if (text.isStruckIn(struck)) {
            rows.tell(Kind.TEXT_STRUCK, read);
        }
    }

    private String shown(HSSFCell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> {
                CellStyle style = cell.getCellStyle();
                BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
                yield formats.show(number, style.getDataFormat(), style.getDataFormatString());
            }
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    /** A run begins where the font changes; what stands before the first has the font of the cell. */
    private RichText rich(HSSFRichTextString text) {
        String words = text.getString();
        List<Run> runs = new ArrayList<>();
        int end = words.length();
        for (int i = text.numFormattingRuns() - 1; i >= 0; i--) {
            int begin = Math.min(end, text.getIndexOfFormattingRun(i));
            boolean struck = workbook.getFontAt(text.getFontOfFormattingRun(i)).getStrikeout();
            runs.add(0, run(words, begin, end, struck ? Look.STRUCK : Look.PLAIN));
            end = begin;
        }
        runs.add(0, run(words, 0, end, Look.OF_CELL));
        return RichText.of(runs);
    }

    private static Run run(String words, int begin, int end, Look look) {
        return new Run(Characters.printable(words.substring(begin, end)), look);
    }
}
