package expertpool.form;

import expertpool.grid.Cell;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels with a colon in running text: 填报科室：危化科      填报时间：2026年2月25日. */
final class LineReader {
    private static final String BETWEEN_CELLS = "  ";

    private final Map<Field, List<Pattern>> labels;

    LineReader(Map<Field, List<String>> labels) {
        this.labels = labels.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(LineReader::pattern)
                        .toList()));
    }

    boolean knows(String text) {
        return labels.values().stream().flatMap(List::stream).anyMatch(pattern -> pattern.matcher(text)
                .find());
    }

    /** A line whose words stand in several cells. A value is where its first words are. */
    void read(Row row, Boxes boxes) {
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, Cell> pieces = new TreeMap<>();
        for (Cell cell : row.cells()) {
            pieces.put(text.length(), cell);
            text.append(cell.text()).append(BETWEEN_CELLS);
        }
        boolean picture = row.cells().stream().anyMatch(Cell::picture);
        read(text.toString(), boxes, at -> {
            Cell piece = Objects.requireNonNull(pieces.floorEntry(at)).getValue();
            return new Cell(piece.text(), piece.column(), piece.where(), piece.numeric(), picture);
        });
    }

    void read(Cell line, Boxes boxes) {
        read(line.text(), boxes, at -> line);
    }

    /** @param places the cell that holds the character of that index */
    private void read(String text, Boxes boxes, IntFunction<Cell> places) {
        List<Found> found = new ArrayList<>();
        labels.forEach((field, patterns) -> {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(text);
                if (matcher.find()) {
                    found.add(new Found(field, matcher.start(), matcher.end()));
                    return;
                }
            }
        });
        found.sort(java.util.Comparator.comparingInt(Found::from));
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).from() : text.length();
            String value = text.substring(Math.min(found.get(i).to(), end), end);
            int filled = found.get(i).to() + value.indexOf(Words.trim(value));
            boxes.add(
                    found.get(i).field(),
                    value,
                    places.apply(value.isBlank() ? found.get(i).from() : filled));
        }
    }

    private static Pattern pattern(String label) {
        return Pattern.compile(Words.loose(label).pattern() + "\\s*[：:]");
    }

    private record Found(Field field, int from, int to) {}
}
