package expertpool.form;

import expertpool.form.FormTemplate.Matcher;
import expertpool.grid.Cell;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the boxes of a table stand: beside their labels, or, in a list, in columns under them.
 *
 * @param header the boxes outside the list; all of them where the table is one record
 * @param list the rows of a list
 * @param labels how many different labels were seen
 */
record Layout(Boxes header, List<Boxes> list, int labels) {
    /** No label is longer; whatever is, is an answer. */
    private static final int LONGEST_LABEL = 60;

    private static final Set<Field> SIGNED = EnumSet.of(
            Field.EMPLOYER_OPINION,
            Field.RECOMMENDER_OPINION,
            Field.PLEDGE,
            Field.HEAD_SIGNATURE,
            Field.DEPUTY_DIRECTOR_SIGNATURE);
    private static final Set<Field> IDENTIFYING = EnumSet.of(Field.ID_NUMBER, Field.MOBILE);
    /** Boxes that a stamp or a date under the list may fill by the way. */
    private static final int MOST_WITHOUT_PERSON = 2;

    private static final Pattern SHORT_NAME = Pattern.compile("\\p{IsHan}{2,3}");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{6}");

    static Layout read(Matcher matcher, List<Row> rows) {
        return matcher.kind() == FormKind.SUMMARY ? columns(matcher, rows) : beside(matcher, rows);
    }

    static int countLabels(Matcher matcher, List<Row> rows) {
        Set<Field> seen = EnumSet.noneOf(Field.class);
        rows.forEach(row -> row.cells().forEach(cell -> label(matcher, cell).ifPresent(seen::add)));
        return seen.size();
    }

    private static Layout beside(Matcher matcher, List<Row> rows) {
        Boxes boxes = new Boxes();
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (Row row : rows) {
            @Nullable Field current = null;
            for (Cell cell : row.cells()) {
                Optional<Field> label = label(matcher, cell);
                if (label.isPresent()) {
                    current = label.get();
                    seen.add(current);
                    boxes.add(current, "", cell.withoutPicture());
                } else if (current == null || answersNothing(cell, current)) {
                    loose(matcher, cell, boxes, seen);
                } else {
                    boxes.add(current, matcher.withoutHints(cell.text()), cell);
                    linesWithin(matcher, cell, boxes);
                }
            }
        }
        return new Layout(boxes, List.of(), seen.size());
    }

    /** A lone picture, but for one in the box of a signature or seal: the portrait, not an answer. */
    private static boolean answersNothing(Cell cell, Field current) {
        return cell.picture() && cell.isBlank() && !SIGNED.contains(current);
    }

    /** A cell that belongs to no label: a line of text, a box with its label inside, or the portrait. */
    private static void loose(Matcher matcher, Cell cell, Boxes boxes, Set<Field> seen) {
        if (cell.picture() && cell.isBlank()) {
            boxes.add(Field.PHOTO, "", cell);
            return;
        }
        int colon = colon(cell.text());
        Optional<Field> label = colon > 0 && colon < LONGEST_LABEL
                ? matcher.box(Words.key(cell.text().substring(0, colon)))
                : Optional.empty();
        if (label.isPresent()) {
            seen.add(label.get());
            boxes.add(label.get(), matcher.withoutHints(cell.text().substring(colon + 1)), cell);
        } else {
            linesWithin(matcher, cell, boxes);
        }
    }

    private static void linesWithin(Matcher matcher, Cell cell, Boxes boxes) {
        if (colon(cell.text()) >= 0) {
            matcher.lines().read(cell, boxes);
        }
    }

    private static int colon(String text) {
        int wide = text.indexOf('：');
        return wide >= 0 ? wide : text.indexOf(':');
    }

    private static Layout columns(Matcher matcher, List<Row> rows) {
        Boxes header = new Boxes();
        List<Boxes> list = new ArrayList<>();
        Map<Integer, Field> columns = new HashMap<>();
        int labels = 0;
        for (Row row : rows) {
            Map<Integer, Field> heads = heads(matcher, row);
            if (heads.size() >= matcher.labelsNeeded()) {
                columns = heads;
                labels = Math.max(labels, heads.size());
            } else if (!identifies(row, columns)
                    && row.cells().stream().anyMatch(cell -> matcher.lines().knows(cell.text()))) {
                matcher.lines().read(joined(row), header);
            } else if (!columns.isEmpty() && namesAPerson(matcher, row, columns, heads)) {
                list.add(listed(row, columns));
            }
        }
        return new Layout(header, list, labels);
    }

    /** Whether a row says who somebody is; a word of the foot in it is then part of a remark. */
    private static boolean identifies(Row row, Map<Integer, Field> columns) {
        return row.cells().stream()
                .filter(cell -> IDENTIFYING.contains(columns.get(cell.column())))
                .anyMatch(cell -> LONG_NUMBER.matcher(cell.text()).find());
    }

    private static Map<Integer, Field> heads(Matcher matcher, Row row) {
        Map<Integer, Field> heads = new HashMap<>();
        row.cells().forEach(cell -> label(matcher, cell).ifPresent(field -> heads.putIfAbsent(cell.column(), field)));
        return heads;
    }

    private static Cell joined(Row row) {
        String text = row.cells().stream().map(Cell::text).collect(Collectors.joining("  "));
        Cell first = row.cells().get(0);
        return new Cell(text, 0, first.where(), false, row.cells().stream().anyMatch(Cell::picture));
    }

    /** Whether somebody stands in a row, be it with most of his boxes empty: no empty line, group heading or sum. */
    private static boolean namesAPerson(
            Matcher matcher, Row row, Map<Integer, Field> columns, Map<Integer, Field> heads) {
        List<Cell> filled = row.cells().stream()
                .filter(cell -> !cell.isBlank() && !matcher.isFiller(Words.key(cell.text())))
                .toList();
        boolean filler = filled.size()
                < row.cells().stream().filter(cell -> !cell.isBlank()).count();
        List<Field> about = filled.stream()
                .map(cell -> columns.get(cell.column()))
                .filter(field -> field != null && field != Field.ROW_NUMBER)
                .toList();
        boolean named = about.contains(Field.NAME) || about.contains(Field.ID_NUMBER);
        if (named) {
            return filled.size() > 1 || isNameOrNumber(filled.get(0).text());
        }
        return about.size() > MOST_WITHOUT_PERSON && heads.isEmpty() && !filler;
    }

    /** A heading above a group, alone in its row as a name may be, has more words than a name. */
    private static boolean isNameOrNumber(String text) {
        String compact = CellText.compact(text);
        return SHORT_NAME.matcher(compact).matches()
                || NameReader.hasCompoundSurname(compact)
                || LONG_NUMBER.matcher(text).find();
    }

    private static Boxes listed(Row row, Map<Integer, Field> columns) {
        Boxes boxes = new Boxes();
        for (Cell cell : row.cells()) {
            Field field = columns.get(cell.column());
            if (field != null) {
                boxes.add(field, cell.text(), cell);
            }
        }
        return boxes;
    }

    private static Optional<Field> label(Matcher matcher, Cell cell) {
        return cell.text().isEmpty() || cell.text().length() > LONGEST_LABEL
                ? Optional.empty()
                : matcher.box(Words.key(cell.text()));
    }
}
