package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * What lies over the cells of a sheet becomes part of the cell it lies on: a picture, words, a tick. That is the cell under
 * the middle of a shape, where a reader sees it; a signature often begins in the cell before, over the printed label.
 */
final class Overlay {
    /** A box that may belong to either of two words, or be ticked or not: whoever reads it finds no answer. */
    private static final String UNCLEAR = "×";

    private static final Comparator<Shape> AS_READ = Comparator.comparingInt(
                    (Shape shape) -> shape.down().first())
            .thenComparingInt(shape -> shape.across().first())
            .thenComparingDouble(shape -> shape.across().into());

    private final SheetRows rows;
    private final IntToDoubleFunction heights;
    private final IntToDoubleFunction widths;

    Overlay(SheetRows rows, IntToDoubleFunction heights, IntToDoubleFunction widths) {
        this.rows = rows;
        this.heights = heights;
        this.widths = widths;
    }

    void add(List<Shape> shapes) throws UnreadableFile {
        rows.endRow();
        Map<A1, List<Shape>> places = new LinkedHashMap<>();
        shapes.stream().sorted(AS_READ).forEach(shape -> places.computeIfAbsent(place(shape), at -> new ArrayList<>())
                .add(shape));
        for (Map.Entry<A1, List<Shape>> place : places.entrySet()) {
            add(place.getKey(), place.getValue());
        }
    }

    /**
     * The cell under the middle. Under a line of text signatures hang over into empty rows: what lies on none with words
     * counts for the nearest such row that it touches.
     */
    private A1 place(Shape shape) {
        int row = Math.min(shape.down().middle(heights), A1.ROWS - 1);
        int column = Math.min(shape.across().middle(widths), A1.COLUMNS - 1);
        A1 middle = rows.firstOfRange(new A1(row, column));
        if (rows.holds(middle.row())) {
            return middle;
        }
        int last = shape.down().last(heights);
        int reach = Math.max(row - shape.down().first(), last - row);
        for (int i = 1; i <= reach; i++) {
            if (row - i >= shape.down().first() && rows.holds(row - i)) {
                return rows.firstOfRange(new A1(row - i, column));
            }
            if (row + i <= last && rows.holds(row + i)) {
                return rows.firstOfRange(new A1(row + i, column));
            }
        }
        return middle;
    }

    private void add(A1 at, List<Shape> shapes) throws UnreadableFile {
        Optional<Cell> under = rows.cell(at);
        String words = words(shapes, under.filter(cell -> !cell.isBlank()).isEmpty());
        boolean placed =
                under.isPresent() || (rows.holds(at.row()) && shapes.stream().anyMatch(Shape::isBox));
        if (placed && !words.isEmpty()) {
            rows.tellAside(Kind.WORDS_DRAWN, rows.put(at, cell -> cell.withWords(words)));
        }
        // a text box beside the table is no answer to anything in it
        if ((!placed && !words.isEmpty()) || holds(shapes, Shape.Kind.UNREAD)) {
            rows.tell(Kind.DRAWING_UNREAD);
        }
        if (holds(shapes, Shape.Kind.PICTURE)) {
            rows.put(at, Cell::withPicture);
        }
    }

    private static boolean holds(List<Shape> shapes, Shape.Kind kind) {
        return shapes.stream().anyMatch(shape -> shape.kind() == kind);
    }

    /** A box says something if it stands alone with its word, or in an empty cell beside it. */
    private static String words(List<Shape> shapes, boolean onEmptyCell) {
        boolean alone = shapes.stream().filter(Shape::isBox).count() == 1;
        StringBuilder words = new StringBuilder();
        for (Shape shape : shapes) {
            String caption = shape.caption();
            boolean clear = onEmptyCell && (alone || !caption.isEmpty());
            String sign =
                    switch (shape.kind()) {
                        case TICKED_BOX -> clear ? "☑" : UNCLEAR;
                        case EMPTY_BOX -> clear ? "☐" : UNCLEAR;
                        case UNCLEAR_BOX -> UNCLEAR;
                        case PICTURE, TEXT, UNREAD -> "";
                    };
            String read = sign + caption;
            words.append(words.isEmpty() || read.isEmpty() ? "" : "\n").append(read);
        }
        return words.toString();
    }
}
