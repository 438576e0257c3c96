package expertpool.form;

import expertpool.form.FormTemplate.Matcher;
import expertpool.grid.Cell;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the boxes of a table stand: beside their labels, or, in a list, in columns under them.
 *
 * @param header the boxes outside the list; all of them where the table is one record
 * @param list the rows of a list
 * @param otherRows lines under the heads of a list in which nobody stands
 * @param labels how many different labels were seen
 */
record Layout(Boxes header, List<Boxes> list, int otherRows, int labels) {
    private static final Set<Field> SIGNED = EnumSet.of(
            Field.EMPLOYER_OPINION,
            Field.RECOMMENDER_OPINION,
            Field.PLEDGE,
            Field.HEAD_SIGNATURE,
            Field.DEPUTY_DIRECTOR_SIGNATURE);
    private static final Set<Field> IDENTIFYING = EnumSet.of(Field.ID_NUMBER, Field.MOBILE);
    /** Boxes that a stamp or a date under the list may fill by the way. */
    private static final int MOST_WITHOUT_PERSON = 2;

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{6}");

    static Layout read(Matcher matcher, List<Row> rows) {
        return matcher.kind().isList() ? columns(matcher, rows) : beside(matcher, rows);
    }

    static int countLabels(Matcher matcher, List<Row> rows) {
        return labels(matcher, rows).size();
    }

    /** The boxes whose labels are seen. */
    static Set<Field> labels(Matcher matcher, List<Row> rows) {
        Set<Field> seen = EnumSet.noneOf(Field.class);
        rows.forEach(row -> row.cells().forEach(cell -> label(matcher, cell)
                .or(() -> labelBeforeColon(matcher, cell))
                .ifPresent(seen::add)));
        return seen;
    }

    /** Whether one row holds the heads of a list; a table that is one record has few labels beside one another. */
    static boolean hasHeads(Matcher matcher, List<Row> rows) {
        return matcher.kind().isList()
                && rows.stream().anyMatch(row -> countLabels(matcher, List.of(row)) >= matcher.labelsNeeded());
    }

    private static Layout beside(Matcher matcher, List<Row> rows) {
        Boxes boxes = new Boxes();
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (Row row : rows) {
            if (isHeading(matcher, row)) {
                matcher.lines().read(row, boxes);
                continue;
            }
            @Nullable Field current = null;
            boolean colons = false;
            for (Cell cell : row.cells()) {
                Optional<Field> label = label(matcher, cell);
                if (label.isPresent()) {
                    current = label.get();
                    colons = colon(cell.text()) > 0;
                    seen.add(current);
                    boxes.add(current, "", cell.withoutPicture());
                } else if (current == null
                        || answersNothing(cell, current)
                        || (colons && labelBeforeColon(matcher, cell).isPresent())) {
                    loose(matcher, cell, boxes, seen);
                } else {
                    boxes.add(current, matcher.withoutHints(cell.text()), cell);
                    linesWithin(matcher, cell, boxes);
                }
            }
        }
        return new Layout(boxes, List.of(), 0, seen.size());
    }

    /** 填报时间： and its date in two cells: a line of text, though it stands in a table. */
    private static boolean isHeading(Matcher matcher, Row row) {
        return row.cells().size() > 1
                && row.cells().stream().anyMatch(cell -> matcher.lines().knows(cell.text()))
                && row.cells().stream()
                        .allMatch(cell -> label(matcher, cell).isEmpty()
                                && labelBeforeColon(matcher, cell).isEmpty());
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
        labelBeforeColon(matcher, cell).ifPresent(label -> {
            seen.add(label);
            boxes.add(label, matcher.withoutHints(cell.text().substring(colon(cell.text()) + 1)), cell);
        });
        linesWithin(matcher, cell, boxes);
    }

    /** 姓名：张三 in one cell. */
    private static Optional<Field> labelBeforeColon(Matcher matcher, Cell cell) {
        int colon = colon(cell.text());
        return colon > 0 ? matcher.label(cell.text().substring(0, colon)) : Optional.empty();
    }

    private static void linesWithin(Matcher matcher, Cell cell, Boxes boxes) {
        if (colon(cell.text()) >= 0) {
            matcher.lines().read(cell, boxes);
        }
    }

    /** Where the words before a colon end; −1 if there is none. */
    static int colon(String text) {
        int wide = text.indexOf('：');
        return wide >= 0 ? wide : text.indexOf(':');
    }

    private static Layout columns(Matcher matcher, List<Row> rows) {
        Boxes header = new Boxes();
        List<Boxes> list = new ArrayList<>();
        ColumnHeads heads = ColumnHeads.NONE;
        ColumnHeads above = ColumnHeads.NONE;
        int most = 0;
        int others = 0;
        for (Row row : rows) {
            boolean below = heads.size() > 0;
            ColumnHeads labels = ColumnHeads.in(matcher, row);
            ColumnHeads head = labels.below(above, matcher);
            above = labels;
            if (head.size() >= matcher.labelsNeeded()) {
                heads = head;
                most = Math.max(most, head.size());
            } else if (!identifies(row, heads)
                    && row.cells().stream().anyMatch(cell -> matcher.lines().knows(cell.text()))) {
                matcher.lines().read(row, header);
            } else if (heads.size() > 0 && namesAPerson(matcher, row, heads, labels)) {
                list.add(listed(row, heads));
                continue;
            } else if (heads.size() == 0) {
                row.cells().forEach(cell -> header.add(Field.HEADING, cell.text(), cell));
            }
            others += below ? 1 : 0;
        }
        return new Layout(header, list, others, most);
    }

    /** Whether a row says who somebody is; a word of the foot in it is then part of a remark. */
    private static boolean identifies(Row row, ColumnHeads heads) {
        return row.cells().stream()
                .filter(cell -> IDENTIFYING.contains(heads.over(cell)))
                .anyMatch(cell -> LONG_NUMBER.matcher(cell.text()).find());
    }

    /** Whether somebody stands in a row, be it with most of his boxes empty: no empty line, group heading or sum. */
    private static boolean namesAPerson(Matcher matcher, Row row, ColumnHeads heads, ColumnHeads labels) {
        if (row.paragraph() || heads.areRepeatedBy(labels) || isSample(matcher, row, heads)) {
            return false;
        }
        List<Cell> filled = row.cells().stream()
                .filter(cell -> !cell.isBlank() && !matcher.isFiller(cell.text()))
                .toList();
        boolean filler = filled.size()
                < row.cells().stream().filter(cell -> !cell.isBlank()).count();
        List<Field> about = filled.stream()
                .map(heads::over)
                .filter(field -> field != null && field != Field.ROW_NUMBER)
                .toList();
        boolean named = about.contains(Field.NAME) || about.contains(Field.ID_NUMBER);
        if (named) {
            return filled.size() > 1 || isNameOrNumber(filled.get(0).text());
        }
        return about.size() > MOST_WITHOUT_PERSON && labels.size() == 0 && !filler;
    }

    private static boolean isSample(Matcher matcher, Row row, ColumnHeads heads) {
        return row.cells().stream()
                .filter(cell -> heads.over(cell) == Field.NAME || heads.over(cell) == Field.ROW_NUMBER)
                .anyMatch(cell -> matcher.isSample(cell.text()));
    }

    /** A heading above a group, alone in its row as a name may be, has more words than a name. */
    private static boolean isNameOrNumber(String text) {
        return NameReader.isOfUsualLength(CellText.compact(text))
                || LONG_NUMBER.matcher(text).find();
    }

    private static Boxes listed(Row row, ColumnHeads heads) {
        Boxes boxes = new Boxes();
        for (Cell cell : row.cells()) {
            Field field = heads.over(cell);
            if (field != null) {
                boxes.add(field, cell.text(), cell);
            }
        }
        return boxes;
    }

    private static Optional<Field> label(Matcher matcher, Cell cell) {
        return matcher.label(cell.text());
    }
}
