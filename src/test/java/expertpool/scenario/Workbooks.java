package expertpool.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What stands in a published workbook. */
final class Workbooks {
    private Workbooks() {}

    static List<String> tabs(Path file) throws IOException {
        List<String> tabs = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            workbook.forEach(sheet -> tabs.add(sheet.getSheetName()));
        }
        return tabs;
    }

    /** The rows of a tab, titles and lines included, with a bar between cells. */
    static List<String> rows(Path file, String tab) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheet(tab);
            DataFormatter words = new DataFormatter();
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    Cell cell = row.getCell(i);
                    cells.add(words.formatCellValue(cell));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
