package expertpool.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 表: a table to be printed or saved.
 *
 * @param name the tab it has in a workbook
 * @param title printed above everything else
 * @param headLines lines above the table, as 填报单位 and 日期
 * @param rows values as they are to be read, one for each column
 * @param footLines lines below the table, as 合计 in words or signatures
 */
public record Sheet(
        String name,
        String title,
        List<String> headLines,
        List<Column> columns,
        List<List<String>> rows,
        List<String> footLines) {

    public Sheet {
        name = Words.of(name);
        title = Words.of(title);
        headLines = Words.of(headLines);
        columns = List.copyOf(columns);
        rows = rows.stream().map(Words::of).toList();
        footLines = Words.of(footLines);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() != columns.size()) {
                throw new IllegalArgumentException("row %d of %s has %d values for %d columns"
                        .formatted(row + 1, name, rows.get(row).size(), columns.size()));
            }
        }
    }

    /** Whether it ends with the sums of its amounts. */
    boolean isSummed() {
        return !rows.isEmpty() && columns.stream().anyMatch(column -> column.kind() == Column.Kind.AMOUNT);
    }

    /** 合计: a row with the sums of the amounts, their empty boxes passed over; none of a column that is left to people altogether. */
    List<String> sums() {
        return IntStream.range(0, columns.size())
                .mapToObj(column ->
                        column == 0 ? "合计" : columns.get(column).kind() == Column.Kind.AMOUNT ? sum(column) : "")
                .toList();
    }

    private String sum(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal::add)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** The same with the sums as its last row, for a format that does not compute; itself if it has none. */
    Sheet summed() {
        return isSummed()
                ? new Sheet(
                        name,
                        title,
                        headLines,
                        columns,
                        Stream.concat(rows.stream(), Stream.of(sums())).toList(),
                        footLines)
                : this;
    }
}
