package expertpool.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a portion of a document holds of a sheet, as the templates print it.
 *
 * @param bodies the rows in groups; Flying Saucer looks at every row of a group for every page, so that one group of
 *     all rows takes time in the square of their number
 */
record PrintedTable(
        TableFit fit,
        List<String> headLines,
        List<Column> columns,
        List<List<List<Cell>>> bodies,
        List<String> footLines) {

    record Cell(Column.Kind kind, String text) {}

    private static final int ROWS_OF_A_BODY = 50;
    private static final int SHORT = 3;

    /** Whether the rows are so few that they stand on one page with the heading. */
    public boolean isWhole() {
        return bodies.stream().mapToInt(List::size).sum() <= SHORT;
    }

    /** The part of the sheet that is in the portion; its first row is this one of the document. */
    static PrintedTable of(Sheet sheet, TableFit fit, Portion portion, int row) {
        List<List<Cell>> rows = portion.of(sheet.rows(), row).stream()
                .map(values -> cells(sheet.columns(), values))
                .toList();
        List<List<List<Cell>>> bodies = IntStream.iterate(0, i -> i < rows.size(), i -> i + ROWS_OF_A_BODY)
                .mapToObj(i -> rows.subList(i, Math.min(i + ROWS_OF_A_BODY, rows.size())))
                .toList();
        return new PrintedTable(
                fit,
                portion.begins(row) ? sheet.headLines() : List.of(),
                sheet.columns(),
                bodies,
                portion.to() >= row + sheet.rows().size() ? sheet.footLines() : List.of());
    }

    private static List<Cell> cells(List<Column> columns, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> new Cell(columns.get(i).kind(), row.get(i)))
                .toList();
    }
}
