package expertpool.handout;

import expertpool.document.FormSheet;
import expertpool.document.FormSheet.Catalogue;
import expertpool.document.FormSheet.Check;
import expertpool.document.FormSheet.Kind;
import expertpool.document.FormSheet.Line;
import expertpool.document.FormSheet.Piece;
import expertpool.expert.Specialty;
import expertpool.form.BlankForm;
import expertpool.form.Field;
import expertpool.form.FormTemplate;
import expertpool.form.Words;
import expertpool.grid.Cell;
import expertpool.grid.Row;
import expertpool.regulation.BureauPack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * 电子表格式的空白表格: a blank form of the pack, cell by cell as it is printed, as a worksheet whose boxes have drop-downs and
 * checks. A list gets more empty rows than paper has.
 */
final class FormWorkbook {
    /** Rows of a list; whoever needs more copies one. */
    private static final int LISTED = 60;

    /** Widths in Chinese characters. */
    private static final int NARROWEST = 4;

    private static final int WIDEST_LABEL = 9;
    private static final int BOX = 10;

    private static final Map<Field, Integer> LIST_WIDTHS = Map.of(
            Field.ROW_NUMBER, 3,
            Field.NAME, 6,
            Field.SEX, 3,
            Field.ID_NUMBER, 11,
            Field.MOBILE, 7,
            Field.EMPLOYER, 14,
            Field.TITLE, 9,
            Field.SPECIALTIES, 14);

    private static final Check ANYTHING = new Check.Any();

    /** Where people write more than a line. */
    private static final Set<Field> TALL = Collections.unmodifiableSet(EnumSet.of(
            Field.RESUME,
            Field.PUBLICATIONS,
            Field.AWARDS,
            Field.ACHIEVEMENTS,
            Field.EMPLOYER_OPINION,
            Field.RECOMMENDER_OPINION,
            Field.CONTENT,
            Field.PURPOSE,
            Field.SCORES,
            Field.OPINION,
            Field.REMARK));

    /** Lines of text in such a box. */
    private static final int ROOM = 4;

    private final BureauPack bureau;
    private final BlankForm form;
    private final FieldChecks checks;
    private final List<Integer> starts;

    private FormWorkbook(BureauPack bureau, BlankForm form) {
        this.bureau = bureau;
        this.form = form;
        this.checks = new FieldChecks(bureau, form.kind());
        Set<Integer> columns = new TreeSet<>();
        form.rows().forEach(row -> row.cells().forEach(cell -> columns.add(cell.column())));
        this.starts = List.copyOf(columns);
    }

    static FormSheet of(BureauPack bureau, BlankForm form) {
        return new FormWorkbook(bureau, form).sheet();
    }

    private FormSheet sheet() {
        String title = bureau.vocabulary().title(form.kind());
        List<Line> lines = new ArrayList<>();
        List<Row> rows = extended();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            lines.add(row.paragraph() ? paragraph(row.cells().get(0), title) : line(rows, i));
        }
        List<String> specialties = bureau.classification().specialties().stream()
                .map(Specialty::printed)
                .toList();
        boolean chosen = form.boxes().containsValue(Field.SPECIALTIES);
        return new FormSheet(
                form.kind().isSlip() ? title : "表" + form.kind().table(),
                widths(),
                lines,
                new Catalogue("专业目录", "专业", chosen ? specialties : List.of()));
    }

    /** What is printed; of a list, with rows like the last empty one. */
    private List<Row> extended() {
        List<Row> rows = new ArrayList<>();
        List<Row> printed = form.rows().stream()
                .filter(row -> !row.paragraph() || !row.cells().get(0).isBlank())
                .toList();
        long empty = printed.stream().filter(this::isEntry).count();
        for (int i = 0; i < printed.size(); i++) {
            rows.add(printed.get(i));
            boolean last = isEntry(printed.get(i)) && (i + 1 == printed.size() || !isEntry(printed.get(i + 1)));
            if (last) {
                rows.addAll(Collections.nCopies((int) Math.max(0, LISTED - empty), printed.get(i)));
            }
        }
        return rows;
    }

    /** Whether a row is for a person of a list. */
    private boolean isEntry(Row row) {
        return form.kind().isList()
                && row.cells().stream().anyMatch(cell -> form.boxes().containsKey(cell.where()));
    }

    private Line paragraph(Cell cell, String title) {
        String words = cell.text().strip();
        List<String> labels = lineLabels(words);
        if (!labels.isEmpty()) {
            return lineOfBoxes(labels);
        }
        Kind kind = Words.key(words).equals(Words.key(title)) ? Kind.TITLE : Kind.WORDS;
        Piece piece = new Piece(kind, words, 0, starts.size(), 1, ANYTHING);
        return new Line(List.of(piece), kind == Kind.TITLE ? 2 : lines(words, 0, starts.size()));
    }

    /** 填报科室：　　填报时间：　年　月　日 becomes a box behind each label, so that the date can be checked. */
    private List<String> lineLabels(String words) {
        Map<Field, List<String>> lines = bureau.vocabulary()
                .template(form.kind())
                .map(FormTemplate::lines)
                .filter(known -> known.containsKey(Field.FILLED_ON))
                .orElse(Map.of());
        return lines.values().stream()
                .flatMap(labels -> labels.stream()
                        .filter(label -> words.contains(label + "：") || words.contains(label + ":"))
                        .max(Comparator.comparingInt(String::length))
                        .stream())
                .sorted(Comparator.comparingInt(words::indexOf))
                .toList();
    }

    private Line lineOfBoxes(List<String> labels) {
        List<Piece> pieces = new ArrayList<>();
        String day = bureau.vocabulary().label(form.kind(), Field.FILLED_ON).orElse("");
        int size = starts.size() / labels.size();
        for (int i = 0; i < labels.size(); i++) {
            int from = i * size;
            int to = i + 1 == labels.size() ? starts.size() : from + size;
            int box = from + 1;
            while (box < to - 1 && lines(labels.get(i) + "：", from, box - from) > 1) {
                box++;
            }
            Check check = labels.get(i).equals(day) ? new Check.Day() : ANYTHING;
            pieces.add(new Piece(Kind.WORDS, labels.get(i) + "：", from, box - from, 1, ANYTHING));
            pieces.add(new Piece(Kind.BOX, "", box, to - box, 1, check));
        }
        return new Line(pieces, 1);
    }

    private Line line(List<Row> rows, int number) {
        Row row = rows.get(number);
        List<Piece> pieces = new ArrayList<>();
        int high = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            int from = starts.indexOf(cell.column());
            int to = i + 1 < row.cells().size()
                    ? starts.indexOf(row.cells().get(i + 1).column())
                    : starts.size();
            boolean merged = !form.kind().isList() && !row.paragraph();
            if (merged && number > 0 && stands(cell, rows.get(number - 1))) {
                continue;
            }
            int down = 1;
            while (merged && number + down < rows.size() && stands(cell, rows.get(number + down))) {
                down++;
            }
            Piece piece = piece(cell, from, to - from, down);
            pieces.add(piece);
            if (down == 1) {
                boolean tall = merged && TALL.contains(form.boxes().get(cell.where()));
                high = Math.max(Math.max(high, tall ? ROOM : 1), lines(piece.words(), from, to - from));
            }
        }
        return new Line(pieces, high);
    }

    private static boolean stands(Cell cell, Row row) {
        return row.cells().stream().anyMatch(other -> other.where().equals(cell.where()));
    }

    private Piece piece(Cell cell, int from, int columns, int down) {
        if (form.labels().contains(cell.where())) {
            return new Piece(Kind.LABEL, cell.text(), from, columns, down, ANYTHING);
        }
        Field field = form.boxes().get(cell.where());
        Check check = field == null ? ANYTHING : checks.of(field);
        return new Piece(Kind.BOX, check instanceof Check.Choice ? "" : cell.text(), from, columns, down, check);
    }

    /** Lines that words take. */
    private int lines(String words, int from, int columns) {
        int width = widths().subList(from, from + columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Math.max(
                1,
                words.lines()
                        .mapToInt(line -> Math.max(1, (line.length() + width - 1) / width))
                        .sum());
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int column : starts) {
            widths.add(form.rows().stream()
                    .filter(row -> !row.paragraph())
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.column() == column)
                    .mapToInt(this::width)
                    .max()
                    .orElse(NARROWEST));
        }
        return widths;
    }

    /** A label says how wide the column of a list has to be by what stands under it, else by its own words. */
    private int width(Cell cell) {
        Field field = form.boxes().get(cell.where());
        if (field != null) {
            return LIST_WIDTHS.getOrDefault(form.kind().isList() ? field : Field.SCORES, BOX);
        }
        int longest = cell.text().lines().mapToInt(String::length).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST_LABEL, longest));
    }
}
