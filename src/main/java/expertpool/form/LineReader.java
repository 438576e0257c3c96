package expertpool.form;

import expertpool.grid.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels with a colon in running text: 填报科室：危化科      填报时间：2026年2月25日. */
final class LineReader {
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

    void read(Cell line, Boxes boxes) {
        List<Found> found = new ArrayList<>();
        labels.forEach((field, patterns) -> {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(line.text());
                if (matcher.find()) {
                    found.add(new Found(field, matcher.start(), matcher.end()));
                    return;
                }
            }
        });
        found.sort(java.util.Comparator.comparingInt(Found::from));
        for (int i = 0; i < found.size(); i++) {
            int end =
                    i + 1 < found.size() ? found.get(i + 1).from() : line.text().length();
            String value = line.text().substring(Math.min(found.get(i).to(), end), end);
            boxes.add(found.get(i).field(), value, line);
        }
    }

    private static Pattern pattern(String label) {
        return Pattern.compile(Words.loose(label).pattern() + "\\s*[：:]");
    }

    private record Found(Field field, int from, int to) {}
}
