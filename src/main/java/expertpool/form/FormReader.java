package expertpool.form;

import expertpool.expert.Classification;
import expertpool.finding.Fault;
import expertpool.form.FormTemplate.Matcher;
import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 识别: finds the official tables in a file and reads each. A table is known by its title and confirmed by its labels;
 * where the title is missing, by its labels alone. One file may hold several.
 */
public final class FormReader {
    private static final PaperFault BLANK = PaperFault.of(new Fault(Form.BLANK, "表格是空白的，没有填写内容", "请填写后重新报送"));

    private final List<Matcher> matchers;
    private final Set<String> appendices;
    private final List<String> notes;
    private final SpecialtyReader specialties;

    public FormReader(Vocabulary vocabulary, Classification classification) {
        this.matchers = vocabulary.templates().stream().map(Matcher::new).toList();
        this.appendices = vocabulary.appendices().stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
        this.notes = vocabulary.notes().stream().map(Words::key).toList();
        this.specialties = new SpecialtyReader(classification);
    }

    /** The forms of a file in reading order; none if it holds none of the official tables. */
    public List<Form> read(List<Grid> grids) {
        List<Form> forms = new ArrayList<>();
        for (Grid grid : grids) {
            List<Segment> segments = segments(grid);
            if (segments.isEmpty()) {
                untitled(grid).ifPresent(forms::add);
            }
            for (Segment segment : segments) {
                read(grid, segment).ifPresent(forms::add);
            }
        }
        return forms;
    }

    private Optional<Form> read(Grid grid, Segment segment) {
        List<Row> rows = segment.rows().stream().filter(row -> !isNote(row)).toList();
        Layout layout = Layout.read(segment.matcher(), rows);
        String where = grid.name().isEmpty() ? place(rows) : grid.name();
        if (layout.labels() < segment.matcher().labelsNeeded()) {
            return incomplete(segment, where, rows);
        }
        Form form = Transcripts.form(segment.matcher().kind(), where, layout, specialties);
        return Optional.of(form.with(form.isBlank() ? List.of(BLANK) : List.of())
                .with(PeculiarityFaults.of(grid, segment.rows())));
    }

    /** What is left of a table. A letter that mentions its title has none of its boxes, and is nobody's form. */
    private static Optional<Form> incomplete(Segment segment, String where, List<Row> rows) {
        Matcher matcher = segment.matcher();
        int labels = Layout.countLabels(
                matcher, rows.stream().filter(row -> !row.paragraph()).toList());
        if (labels == 0 || (!segment.titled() && labels * 2 < matcher.labelsNeeded())) {
            return Optional.empty();
        }
        String problem = "有《%s》的标题，但只认出%d个栏目（至少应有%d个），没有读取".formatted(matcher.title(), labels, matcher.labelsNeeded());
        Fault fault = new Fault("form-incomplete", problem, "请在完整的空白表格上填写后重新报送");
        return Optional.of(
                new Form(matcher.kind(), where, Entries.none(), List.of()).with(List.of(PaperFault.of(fault))));
    }

    private List<Segment> segments(Grid grid) {
        List<Segment> segments = new ArrayList<>();
        @Nullable Segment open = null;
        String above = "";
        for (Row row : grid.rows()) {
            String key = soleText(row).map(Words::key).orElse("");
            // a long title may be broken into two lines
            Optional<Matcher> title = key.isEmpty() ? Optional.empty() : titled(above, key);
            above = title.isPresent() ? "" : key;
            if (title.isPresent()) {
                open = new Segment(title.get(), title.get().isExactTitle(key), new ArrayList<>());
                segments.add(open);
            } else if (appendices.contains(key)) {
                open = null;
            } else if (open != null) {
                open.rows().add(row);
            }
        }
        return segments;
    }

    private Optional<Matcher> titled(String above, String key) {
        return matchers.stream()
                .filter(matcher -> matcher.isTitle(key))
                .findFirst()
                .or(() -> matchers.stream()
                        .filter(matcher -> matcher.isTitle(above + key))
                        .findFirst());
    }

    /** The table whose labels are seen most; of two seen equally often nobody can tell which is meant. */
    private Optional<Form> untitled(Grid grid) {
        List<Match> matches = matchers.stream()
                .map(matcher -> new Match(matcher, Layout.countLabels(matcher, grid.rows())))
                .filter(match -> match.labels() >= match.matcher().labelsNeeded())
                .sorted(Comparator.comparingInt(Match::labels).reversed())
                .toList();
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        Matcher first = matches.get(0).matcher();
        if (matches.size() > 1 && matches.get(0).labels() == matches.get(1).labels()) {
            String problem = "没有标题，从栏目看可能是《%s》，也可能是《%s》，没有读取"
                    .formatted(first.title(), matches.get(1).matcher().title());
            Fault fault = new Fault("form-ambiguous", problem, "请补上表格的标题后重新报送");
            String where = grid.name().isEmpty() ? place(grid.rows()) : grid.name();
            return Optional.of(
                    new Form(first.kind(), where, Entries.none(), List.of()).with(List.of(PaperFault.of(fault))));
        }
        return read(grid, new Segment(first, false, grid.rows()));
    }

    private boolean isNote(Row row) {
        String key = soleText(row).map(Words::key).orElse("");
        return !key.isEmpty() && notes.stream().anyMatch(key::endsWith);
    }

    /** The words of a row in which only one cell is filled. */
    private static Optional<String> soleText(Row row) {
        String words = "";
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!words.isEmpty()) {
                    return Optional.empty();
                }
                words = cell.text();
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String place(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.paragraph())
                .flatMap(row -> row.cells().stream())
                .map(Cell::where)
                // a worksheet may have no name; then its cells are no places of a Word document all the same
                .filter(where -> where.indexOf(',') > 0)
                .map(where -> where.substring(0, where.indexOf(',')))
                .findFirst()
                .orElse("document");
    }

    /** @param titled whether it stands under the title itself, and not under words in which the title occurs */
    private record Segment(Matcher matcher, boolean titled, List<Row> rows) {}

    private record Match(Matcher matcher, int labels) {}
}
