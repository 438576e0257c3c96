package expertpool.form;

import expertpool.form.FormTemplate.Matcher;
import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Divides a grid where one form ends and the next begins: at the titles, and where these are missing, at the tables. */
final class Segments {
    private final List<Matcher> matchers;
    private final Set<String> appendices;
    private final UntitledTables tables;

    Segments(List<Matcher> matchers, List<String> appendices) {
        this.matchers = matchers;
        this.appendices = appendices.stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
        this.tables = new UntitledTables(matchers);
    }

    List<Segment> of(Grid grid) {
        List<Segment> segments = new ArrayList<>();
        Segment open = Segment.untitled();
        segments.add(open);
        String above = "";
        for (Row row : grid.rows()) {
            String key = soleKey(row);
            // a long title may be broken into two lines
            Optional<Matcher> title = key.isEmpty() ? Optional.empty() : titled(above, key);
            above = title.isPresent() ? "" : key;
            if (title.isPresent()) {
                open = Segment.under(title.get(), title.get().isExactTitle(key), sole(row));
                segments.add(open);
            } else if (appendices.contains(key)) {
                open = Segment.untitled();
                segments.add(open);
            } else {
                open.rows().add(row);
            }
        }
        return segments.stream().flatMap(tables::divide).toList();
    }

    private Optional<Matcher> titled(String above, String key) {
        return matchers.stream()
                .filter(matcher -> matcher.isTitle(key))
                .findFirst()
                .or(() -> matchers.stream()
                        .filter(matcher -> matcher.isTitle(above + key))
                        .findFirst());
    }

    private static Cell sole(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow();
    }

    /** The words of a row in which only one cell is filled, to compare; empty for any other row. */
    static String soleKey(Row row) {
        String words = "";
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!words.isEmpty()) {
                    return "";
                }
                words = cell.text();
            }
        }
        return Words.key(words);
    }
}
