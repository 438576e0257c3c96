package expertpool.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * 核查回执 as the first sheet of a workbook, known by its name together with the end of its cell A1. The sheet of an earlier
 * copy is written anew rather than removed and made again.
 */
final class ReceiptTab {
    private final Workbook workbook;
    private final Correction correction;

    private ReceiptTab(Workbook workbook, Correction correction) {
        this.workbook = workbook;
        this.correction = correction;
    }

    static boolean is(org.apache.poi.ss.usermodel.Sheet tab) {
        Row first = tab.getRow(0);
        Cell corner = first == null ? null : first.getCell(0);
        return tab.getSheetName().startsWith(ReceiptWords.SHEET)
                && corner != null
                && corner.getCellType() == CellType.STRING
                && corner.getStringCellValue().strip().endsWith(ReceiptWords.OPENING);
    }

    /** The workbook opens at the receipt; no other sheet is selected, or what is typed would go into both. */
    static void put(Workbook workbook, Correction correction) {
        int position = new ReceiptTab(workbook, correction).put();
        workbook.setActiveSheet(position);
        workbook.setSelectedTab(position);
        workbook.setFirstVisibleTab(position);
    }

    private int put() {
        List<org.apache.poi.ss.usermodel.Sheet> earlier = StreamSupport.stream(workbook.spliterator(), false)
                .filter(ReceiptTab::is)
                .toList();
        if (!earlier.isEmpty()) {
            clear(earlier.get(0));
            write(earlier.get(0));
            return workbook.getSheetIndex(earlier.get(0));
        }
        org.apache.poi.ss.usermodel.Sheet tab = workbook.createSheet(freeName());
        write(tab);
        if (workbook instanceof HSSFWorkbook binary) {
            BinaryTabs.bringLastToFront(binary);
        } else {
            workbook.setSheetOrder(tab.getSheetName(), 0);
        }
        return 0;
    }

    /** A department may have a sheet of that name. */
    private String freeName() {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? ReceiptWords.SHEET : ReceiptWords.SHEET + number)
                .filter(name -> workbook.getSheet(name) == null)
                .findFirst()
                .orElseThrow();
    }

    private static void clear(org.apache.poi.ss.usermodel.Sheet tab) {
        for (int i = tab.getNumMergedRegions() - 1; i >= 0; i--) {
            tab.removeMergedRegion(i);
        }
        for (int i = tab.getLastRowNum(); i >= 0; i--) {
            Row row = tab.getRow(i);
            if (row != null) {
                tab.removeRow(row);
            }
        }
    }

    private void write(org.apache.poi.ss.usermodel.Sheet tab) {
        List<List<String>> rows = correction.lines().stream()
                .map(line -> line.cells().stream().map(ReceiptTab::fitting).toList())
                .toList();
        List<String> introduction =
                correction.introduction().stream().map(ReceiptTab::fitting).toList();
        new WorkbookTab(tab, new WorkbookStyles(workbook))
                .write(new Sheet(
                        tab.getSheetName(),
                        fitting(correction.title()) + ReceiptWords.OPENING,
                        introduction,
                        Correction.COLUMNS,
                        rows,
                        List.of()));
        colour(tab, introduction.size() + 2);
    }

    /** The weights bear the colours of the boxes, so that the table explains them. */
    private void colour(org.apache.poi.ss.usermodel.Sheet tab, int firstRow) {
        Map<Weight, List<CellRangeAddress>> colours = new EnumMap<>(Weight.class);
        int row = firstRow;
        for (Correction.Line line : correction.lines()) {
            colours.computeIfAbsent(line.weight(), weight -> new ArrayList<>())
                    .add(new CellRangeAddress(row, row, 0, 0));
            row++;
        }
        new CellColours(tab.getSheetConditionalFormatting()).set(colours);
    }

    private static String fitting(String words) {
        return SharedComment.cut(words, SharedComment.LONGEST - ReceiptWords.OPENING.length());
    }
}
