package expertpool.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/** The comments of one sheet of a workbook: the department's keep their words, ours are written anew. */
final class CellComments {
    /** The room a comment takes when it is shown, in pixels and in points. */
    private static final int WIDTH = 300;

    private static final int CHARACTERS_ON_LINE = 21;
    private static final int LINE_HEIGHT = 14;
    private static final int MOST_LINES = 24;

    private final Sheet sheet;
    private final CreationHelper making;

    CellComments(Sheet sheet) {
        this.sheet = sheet;
        this.making = sheet.getWorkbook().getCreationHelper();
    }

    /** Leaves exactly these remarks of ours on the sheet. */
    void set(Map<CellAddress, List<Remark>> remarks) {
        Map<CellAddress, List<Remark>> left = new TreeMap<>(remarks);
        Map<CellAddress, ? extends Comment> existing = new TreeMap<>(sheet.getCellComments());
        existing.forEach((address, comment) -> {
            String words =
                    comment.getString() == null ? "" : comment.getString().getString();
            String theirs = SharedComment.without(words);
            List<Remark> ours = left.remove(address);
            String now = ours == null ? theirs : SharedComment.with(theirs, ours);
            if (now.isEmpty() && !words.isEmpty()) {
                remove(address);
            } else if (!now.equals(words)) {
                comment.setString(making.createRichTextString(now));
            }
        });
        left.forEach((address, ours) -> create(address, SharedComment.with("", ours)));
    }

    private void create(CellAddress address, String words) {
        Comment comment = sheet.createDrawingPatriarch().createCellComment(beside(address, words));
        comment.setAddress(address);
        comment.setString(making.createRichTextString(words));
        comment.setAuthor(ReceiptWords.AUTHOR);
    }

    /** A comment is removed by its cell, which need not exist. */
    private void remove(CellAddress address) {
        Row row = sheet.getRow(address.getRow());
        boolean noRow = row == null;
        if (row == null) {
            row = sheet.createRow(address.getRow());
        }
        Cell cell = row.getCell(address.getColumn());
        if (cell == null) {
            cell = row.createCell(address.getColumn());
            cell.removeCellComment();
            row.removeCell(cell);
        } else {
            cell.removeCellComment();
        }
        if (noRow) {
            sheet.removeRow(row);
        }
    }

    /** To the right of the cell, as large as the words need. */
    private ClientAnchor beside(CellAddress address, String words) {
        int lastColumn = sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
        int lastRow = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
        ClientAnchor anchor = making.createClientAnchor();
        int column = Math.min(address.getColumn() + 1, lastColumn);
        anchor.setCol1(column);
        for (float room = 0; room < WIDTH && column < lastColumn; column++) {
            room += sheet.getColumnWidthInPixels(column);
        }
        anchor.setCol2(column);
        int row = address.getRow();
        anchor.setRow1(row);
        int height = LINE_HEIGHT * Math.min(MOST_LINES, lines(words));
        for (float room = 0; room < height && row < lastRow; row++) {
            Row crossed = sheet.getRow(row);
            room += crossed == null ? sheet.getDefaultRowHeightInPoints() : crossed.getHeightInPoints();
        }
        anchor.setRow2(row);
        return anchor;
    }

    private static int lines(String words) {
        return words.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_ON_LINE)
                .sum();
    }
}
