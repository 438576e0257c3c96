package expertpool.document;

import java.util.List;

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
}
