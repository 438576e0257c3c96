package expertpool.form;

import expertpool.form.FormTemplate.Matcher;
import expertpool.grid.Cell;
import expertpool.grid.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 表头: which box stands in which column of a list. A head may have two lines, with or without merged cells. */
final class ColumnHeads {
    static final ColumnHeads NONE = new ColumnHeads(new TreeMap<>(), Map.of());

    /** The words above each column, as far as there are any. */
    private final NavigableMap<Integer, String> words;

    private final Map<Integer, Field> boxes;

    private ColumnHeads(NavigableMap<Integer, String> words, Map<Integer, Field> boxes) {
        this.words = words;
        this.boxes = boxes;
    }

    /** The labels in one row. */
    static ColumnHeads in(Matcher matcher, Row row) {
        TreeMap<Integer, String> words = new TreeMap<>();
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                words.putIfAbsent(cell.column(), cell.text());
            }
        }
        return of(matcher, words);
    }

    /** These labels as the second line of a head, if what stands above them is its first. */
    ColumnHeads below(ColumnHeads above, Matcher matcher) {
        if (above.size() == 0) {
            return this;
        }
        ColumnHeads both = above.with(words, matcher);
        boolean isSecondLine =
                both.size() > size() && (size() > 0 || both.size() > above.size()) && !intrudes(above, both);
        return isSecondLine ? both : this;
    }

    /** Whether words stand under a label that are no label themselves: then the row is no head, but the first entry. */
    private boolean intrudes(ColumnHeads above, ColumnHeads both) {
        return words.keySet().stream()
                .anyMatch(column -> above.boxes.containsKey(column) && !both.boxes.containsKey(column));
    }

    /** Two lines as one: a label stands in either, or half in each; of two labels the lower is the more exact. */
    private ColumnHeads with(NavigableMap<Integer, String> lower, Matcher matcher) {
        TreeMap<Integer, String> lines = new TreeMap<>(words);
        lower.forEach((column, label) -> {
            String whole = words.getOrDefault(column, "") + label;
            boolean halves =
                    matcher.label(label).isEmpty() && matcher.label(whole).isPresent();
            lines.put(column, halves ? whole : label);
        });
        return of(matcher, lines);
    }

    int size() {
        return boxes.size();
    }

    /** Whether some of these heads are said again, as in the upper line of a head of two lines. */
    boolean areRepeatedBy(ColumnHeads labels) {
        List<Field> again = labels.boxes.entrySet().stream()
                .filter(label -> boxes.get(label.getKey()) == label.getValue())
                .map(Map.Entry::getValue)
                .toList();
        return again.size() > 1 || again.contains(Field.NAME);
    }

    /** The box that a cell under these heads belongs to. A head over many columns holds a number digit by digit. */
    @Nullable
    Field over(Cell cell) {
        Field exact = boxes.get(cell.column());
        if (exact != null || CellText.compact(cell.text()).length() != 1) {
            return exact;
        }
        Map.Entry<Integer, String> left = words.floorEntry(cell.column());
        return left != null && boxes.get(left.getKey()) == Field.ID_NUMBER ? Field.ID_NUMBER : null;
    }

    private static ColumnHeads of(Matcher matcher, NavigableMap<Integer, String> words) {
        Map<Integer, Field> boxes = new HashMap<>();
        words.forEach((column, label) -> matcher.label(label).ifPresent(box -> boxes.put(column, box)));
        return new ColumnHeads(words, boxes);
    }
}
