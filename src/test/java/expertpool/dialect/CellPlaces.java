package expertpool.dialect;

import static java.util.stream.Collectors.joining;

import expertpool.dialect.Slot.Role;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Where the slots of a page stand on a worksheet.
 *
 * @param rows the cells of each row
 * @param merges the ranges that are merged
 */
record CellPlaces(List<List<Placed>> rows, List<CellRangeAddress> merges) {
    /** A slot with its column, from 0. */
    record Placed(Slot slot, int column) {}

    static CellPlaces of(Page page) {
        List<List<Placed>> rows = new ArrayList<>();
        List<CellRangeAddress> merges = new ArrayList<>();
        for (Row row : page.rows()) {
            int number = rows.size();
            List<Placed> cells = new ArrayList<>();
            int column = 0;
            for (Slot slot : row.paragraph() ? List.of(line(row, page.width())) : row.slots()) {
                if (!slot.is(Role.COVERED)) {
                    cells.add(new Placed(slot, column));
                    if (slot.across() > 1 || slot.down() > 1) {
                        merges.add(new CellRangeAddress(
                                number, number + slot.down() - 1, column, column + slot.across() - 1));
                    }
                }
                column += slot.across();
            }
            rows.add(cells);
        }
        return new CellPlaces(rows, merges);
    }

    /** A line of text stands in one cell over the whole width. */
    private static Slot line(Row row, int width) {
        Slot first = row.slots().get(0);
        return first.words(row.slots().stream().map(Slot::words).collect(joining("            ")))
                .across(width);
    }
}
