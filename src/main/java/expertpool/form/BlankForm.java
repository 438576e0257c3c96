package expertpool.form;

import expertpool.form.FormTemplate.Matcher;
import expertpool.grid.Cell;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 空白表格: one of the official tables as it is printed, and where its boxes stand, found as the reader finds them.
 *
 * @param rows everything that is printed, from the top of the file to the end of the table
 * @param labels the places of the cells that hold a label
 * @param boxes the boxes by the places of their cells; of a list those of every empty row
 */
public record BlankForm(FormKind kind, List<Row> rows, Set<String> labels, Map<String, Field> boxes) {
    public BlankForm {
        rows = List.copyOf(rows);
        labels = Set.copyOf(labels);
        boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
    }

    /** The first box of that kind. */
    public Optional<String> place(Field field) {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static BlankForm of(Matcher matcher, List<Row> table, List<Row> printed) {
        Map<String, Field> boxes = matcher.kind().isList() ? ofList(matcher, table) : ofRecord(matcher, table);
        Set<String> labels = cells(table).stream()
                .filter(cell -> matcher.label(cell.text()).isPresent())
                .map(Cell::where)
                .collect(Collectors.toUnmodifiableSet());
        return new BlankForm(matcher.kind(), printed, labels, boxes);
    }

    /** A label without a cell beside it, as that of the portrait, leaves nothing to write in. */
    private static Map<String, Field> ofRecord(Matcher matcher, List<Row> table) {
        Map<String, Field> byPlace = new HashMap<>();
        Boxes found = Layout.read(matcher, table).header();
        for (Field field : Field.values()) {
            found.get(field).ifPresent(box -> byPlace.put(box.where(), field));
        }
        Map<String, Field> boxes = new LinkedHashMap<>();
        for (Cell cell : cells(table)) {
            Field field = byPlace.get(cell.where());
            if (field != null && matcher.label(cell.text()).isEmpty()) {
                boxes.put(cell.where(), field);
            }
        }
        return boxes;
    }

    private static Map<String, Field> ofList(Matcher matcher, List<Row> table) {
        Map<String, Field> boxes = new LinkedHashMap<>();
        ColumnHeads heads = ColumnHeads.NONE;
        for (Row row : table) {
            ColumnHeads labels = ColumnHeads.in(matcher, row);
            if (labels.size() >= matcher.labelsNeeded()) {
                heads = labels;
            } else if (!row.paragraph() && row.cells().stream().allMatch(Cell::isBlank)) {
                for (Cell cell : row.cells()) {
                    Field field = heads.over(cell);
                    if (field != null) {
                        boxes.put(cell.where(), field);
                    }
                }
            }
        }
        return boxes;
    }

    private static List<Cell> cells(List<Row> table) {
        List<Cell> cells = new ArrayList<>();
        table.forEach(row -> cells.addAll(row.cells()));
        return cells;
    }
}
