package expertpool.form;

import expertpool.expert.Classification;
import expertpool.finding.Fault;
import expertpool.form.FormTemplate.Matcher;
import expertpool.form.Segment.Beginning;
import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 识别: finds the official tables in a file and reads each. A table is known by its title and confirmed by its labels;
 * where the title is missing, by its labels alone. One file may hold several; {@link Segments} parts them.
 */
public final class FormReader {
    private static final PaperFault BLANK = PaperFault.of(new Fault(Form.BLANK, "表格是空白的，没有填写内容", "请填写后重新报送"));

    private final List<Matcher> matchers;
    private final Segments segments;
    private final List<String> notes;
    private final SpecialtyReader specialties;

    public FormReader(Vocabulary vocabulary, Classification classification) {
        this.matchers = vocabulary.templates().stream().map(Matcher::new).toList();
        this.segments = new Segments(matchers, vocabulary.appendices());
        this.notes = vocabulary.notes().stream().map(Words::key).toList();
        this.specialties = new SpecialtyReader(classification);
    }

    /** The forms of a file in reading order; none if it holds none of the official tables. */
    public List<Form> read(List<Grid> grids) {
        return read(grids, Optional.empty());
    }

    /** @param handedOut the table as which this program handed the file out; it tells where the paper leaves doubt */
    public List<Form> read(List<Grid> grids, Optional<FormKind> handedOut) {
        List<Form> forms = new ArrayList<>();
        for (Grid grid : grids) {
            for (Segment segment : segments.of(grid)) {
                form(grid, segment, handedOut).ifPresent(forms::add);
            }
        }
        return forms;
    }

    /** The form of that table as it is printed, to be filled in; nothing if the file does not hold it. */
    public Optional<BlankForm> blank(List<Grid> grids, FormKind kind) {
        for (Grid grid : grids) {
            for (Segment segment : segments.of(grid)) {
                @Nullable Matcher matcher = segment.matcher();
                if (matcher != null && matcher.kind() == kind && !segment.rows().isEmpty()) {
                    int end = grid.rows()
                            .lastIndexOf(segment.rows().get(segment.rows().size() - 1));
                    return Optional.of(
                            BlankForm.of(matcher, segment.rows(), grid.rows().subList(0, end + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Form> form(Grid grid, Segment segment, Optional<FormKind> handedOut) {
        @Nullable Matcher matcher = segment.matcher();
        if (matcher == null) {
            return untitled(grid, segment, handedOut);
        }
        return segment.beginning() == Beginning.REPEATED_BOXES
                ? Optional.of(doubtful(grid, matcher, segment.rows()))
                : read(grid, matcher, segment);
    }

    private Optional<Form> read(Grid grid, Matcher matcher, Segment segment) {
        List<Row> rows = segment.rows().stream().filter(row -> !isNote(row)).toList();
        Layout layout = Layout.read(matcher, rows);
        @Nullable Cell title = segment.title();
        if (title != null) {
            layout.header().add(Field.HEADING, title.text(), title);
        }
        if (layout.labels() < matcher.labelsNeeded()) {
            return incomplete(matcher, segment.beginning(), where(grid, rows), rows);
        }
        Form form = Transcripts.form(matcher, where(grid, rows), layout, specialties);
        return Optional.of(form.with(form.isBlank() ? List.of(BLANK) : List.of())
                .with(PeculiarityFaults.of(grid, segment.rows())));
    }

    /** What is left of a table. A letter that mentions its title has none of its boxes, and is nobody's form. */
    private static Optional<Form> incomplete(Matcher matcher, Beginning beginning, String where, List<Row> rows) {
        int labels = Layout.countLabels(
                matcher, rows.stream().filter(row -> !row.paragraph()).toList());
        if (labels == 0 || (beginning != Beginning.TITLE && labels * 2 < matcher.labelsNeeded())) {
            return Optional.empty();
        }
        String problem = "有《%s》的标题，但只认出%d个栏目（至少应有%d个），没有读取".formatted(matcher.title(), labels, matcher.labelsNeeded());
        Fault fault = new Fault("form-incomplete", problem, "请在完整的空白表格上填写后重新报送");
        return Optional.of(unread(matcher, where, fault));
    }

    private static Form doubtful(Grid grid, Matcher matcher, List<Row> rows) {
        String problem = "《%s》的后面又有一张没有标题的表，栏目与前面重复，看不出是不是另一张表，没有读取".formatted(matcher.title());
        return unread(matcher, where(grid, rows), new Fault("form-ambiguous", problem, "请补上表格的标题和缺少的栏目后重新报送"));
    }

    private static Form unread(Matcher matcher, String where, Fault fault) {
        return new Form(matcher.kind(), where, Entries.none(), List.of()).with(List.of(PaperFault.of(fault)));
    }

    /** The table whose labels are seen most; of two seen equally often nobody can tell which is meant. */
    private Optional<Form> untitled(Grid grid, Segment segment, Optional<FormKind> handedOut) {
        Optional<Matcher> list = matchers.stream()
                .filter(matcher -> Layout.hasHeads(matcher, segment.rows()))
                .max(Comparator.comparingInt(matcher -> Layout.countLabels(matcher, segment.rows())));
        if (list.isPresent()) {
            return read(grid, list.get(), segment);
        }
        List<Match> matches = matchers.stream()
                .map(matcher -> new Match(matcher, Layout.countLabels(matcher, segment.rows())))
                .filter(match -> match.labels() >= match.matcher().labelsNeeded())
                .sorted(Comparator.comparingInt(Match::labels).reversed())
                .toList();
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        Optional<Matcher> known = matches.stream()
                .map(Match::matcher)
                .filter(matcher -> handedOut.filter(matcher.kind()::equals).isPresent())
                .findFirst();
        if (known.isPresent()) {
            return read(grid, known.get(), segment);
        }
        Matcher first = matches.get(0).matcher();
        if (matches.size() > 1 && matches.get(0).labels() == matches.get(1).labels()) {
            String problem = "没有标题，从栏目看可能是《%s》，也可能是《%s》，没有读取"
                    .formatted(first.title(), matches.get(1).matcher().title());
            Fault fault = new Fault("form-ambiguous", problem, "请补上表格的标题后重新报送");
            return Optional.of(unread(first, where(grid, segment.rows()), fault));
        }
        return read(grid, first, segment);
    }

    private boolean isNote(Row row) {
        String key = Segments.soleKey(row);
        return !key.isEmpty() && notes.stream().anyMatch(key::endsWith);
    }

    private static String where(Grid grid, List<Row> rows) {
        return grid.name().isEmpty() ? place(rows) : grid.name();
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

    private record Match(Matcher matcher, int labels) {}
}
