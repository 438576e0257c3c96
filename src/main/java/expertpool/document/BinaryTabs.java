package expertpool.document;

import java.util.List;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The order of sheets in an Excel 97–2003 workbook. Formulas and names there do not name a sheet but a line in a table of
 * references (EXTERNSHEET, MS-XLS 2.4.105), and the table has the position of the sheet. POI's own move changes the
 * formulas as if they held positions, and not the table.
 */
final class BinaryTabs {
    /** Stands between the name of a program and its topic. */
    private static final char DATA_SOURCE = '\u0003';

    private BinaryTabs() {}

    /** Moves the last sheet before all others; all that refers to a sheet goes on referring to it. */
    static void bringLastToFront(HSSFWorkbook workbook) {
        int last = workbook.getNumberOfSheets() - 1;
        workbook.setSheetOrder(workbook.getSheetName(last), 0);
        FormulaShifter back = FormulaShifter.createForSheetShift(0, last);
        for (Sheet sheet : workbook) {
            ((HSSFSheet) sheet).getSheet().updateFormulasAfterCellShift(back, -1);
        }
        InternalWorkbook records = workbook.getInternalWorkbook();
        records.updateNamesAfterCellShift(back);
        List<SupBookRecord> books = records.getRecords().stream()
                .filter(SupBookRecord.class::isInstance)
                .map(SupBookRecord.class::cast)
                .toList();
        records.getRecords()
                .replaceAll(record -> record instanceof ExternSheetRecord table ? moved(table, books, last) : record);
    }

    /** Whether formulas get their values from other programs: DDE and OLE data sources (MS-XLS 2.4.271). */
    static boolean linkToPrograms(HSSFWorkbook workbook) {
        return workbook.getInternalWorkbook().getRecords().stream()
                .filter(SupBookRecord.class::isInstance)
                .map(SupBookRecord.class::cast)
                .filter(SupBookRecord::isExternalReferences)
                .anyMatch(book -> book.getURL().indexOf(DATA_SOURCE) >= 0);
    }

    private static Record moved(ExternSheetRecord table, List<SupBookRecord> books, int last) {
        ExternSheetRecord moved = new ExternSheetRecord();
        for (int i = 0; i < table.getNumOfRefs(); i++) {
            int book = table.getExtbookIndexFromRefIndex(i);
            int from = table.getFirstSheetIndexFromRefIndex(i);
            int to = table.getLastSheetIndexFromRefIndex(i);
            boolean own = books.get(book).isInternalReferences();
            moved.addRef(book, own ? moved(from, last) : from, own ? moved(to, last) : to);
        }
        return moved;
    }

    /** Negative positions stand for the workbook, or for a sheet that is gone. */
    private static int moved(int position, int last) {
        if (position < 0) {
            return position;
        }
        return position == last ? 0 : position + 1;
    }
}
