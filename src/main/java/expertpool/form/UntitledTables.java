package expertpool.form;

import expertpool.form.FormTemplate.Matcher;
import expertpool.form.Segment.Beginning;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the tables of a Word document that are another form than the one before them, though no title says so: they have
 * the boxes of another of the five, or most of their boxes once more.
 */
final class UntitledTables {
    private final List<Matcher> matchers;
    private final List<Matcher> lists;

    UntitledTables(List<Matcher> matchers) {
        this.matchers = matchers;
        this.lists =
                matchers.stream().filter(matcher -> matcher.kind().isList()).toList();
    }

    /** The segment as it is, or the form it begins with and those without a title behind it. */
    Stream<Segment> divide(Segment segment) {
        if (countTables(segment.rows()) < 2) {
            return Stream.of(segment);
        }
        List<Segment> ended = new ArrayList<>();
        OpenForm open = new OpenForm(segment.with(new ArrayList<>()), lists);
        for (List<Row> block : blocks(segment.rows())) {
            SeenLabels labels = isTable(block) ? SeenLabels.of(matchers, block) : SeenLabels.NONE;
            if (labels.isEmpty()) {
                open.addLoose(block);
                continue;
            }
            Optional<Segment> next = next(open, labels, block);
            if (next.isPresent()) {
                ended.add(open.end());
                open = new OpenForm(next.get(), lists);
            }
            open.add(block, labels);
        }
        ended.add(open.end());
        return ended.stream();
    }

    private static Optional<Segment> next(OpenForm open, SeenLabels labels, List<Row> block) {
        Optional<Matcher> kind = labels.kind();
        Optional<Matcher> before = open.kind();
        if (before.isEmpty()) {
            return kind.filter(found -> open.isNoPartOf(labels, found)).map(open::cutBefore);
        }
        Matcher same = before.get();
        if (kind.isEmpty()) {
            return !same.kind().isList() && open.labels().isContradictedBy(labels, same)
                    ? Optional.of(new Segment(same, Beginning.REPEATED_BOXES, null, new ArrayList<>()))
                    : Optional.empty();
        }
        boolean another = kind.get() != same
                || (same.kind().isList()
                        ? open.isAnotherList(same, block)
                        : open.labels().isMostlyRepeatedBy(labels, same));
        return another ? Optional.of(open.cutBefore(kind.get())) : Optional.empty();
    }

    private static long countTables(List<Row> rows) {
        return rows.stream()
                .map(UntitledTables::table)
                .filter(table -> !table.isEmpty())
                .distinct()
                .count();
    }

    /** The tables of a Word document; each other row by itself. */
    private static List<List<Row>> blocks(List<Row> rows) {
        List<List<Row>> blocks = new ArrayList<>();
        String table = "";
        for (Row row : rows) {
            String now = table(row);
            if (now.isEmpty() || !now.equals(table)) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(row);
            table = now;
        }
        return blocks;
    }

    private static boolean isTable(List<Row> block) {
        return !table(block.get(0)).isEmpty();
    }

    /** The table that a row of a Word document stands in; a worksheet has none. */
    private static String table(Row row) {
        String where = row.paragraph() || row.cells().isEmpty()
                ? ""
                : row.cells().get(0).where();
        int comma = where.indexOf(',');
        return comma > 0 && where.startsWith("table ") && where.indexOf('!') < 0 ? where.substring(0, comma) : "";
    }
}
