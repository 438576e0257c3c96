package expertpool.form;

import expertpool.form.FormTemplate.Matcher;
import expertpool.grid.Cell;
import expertpool.grid.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a grid that belong together.
 *
 * @param matcher the table that is meant; null where only the labels can tell
 * @param title the title; null if there is none
 */
record Segment(@Nullable Matcher matcher, Beginning beginning, @Nullable Cell title, List<Row> rows) {
    enum Beginning {
        TITLE,
        /** Words in which a title occurs, as in a letter that asks for the form. */
        MENTION,
        /** No title: the grid begins, or a table that is another form than the one before it. */
        NO_TITLE,
        /** A table that repeats boxes of the form before it, and is not enough for a form of its own. */
        REPEATED_BOXES
    }

    static Segment under(Matcher matcher, boolean exactTitle, Cell title) {
        return new Segment(matcher, exactTitle ? Beginning.TITLE : Beginning.MENTION, title, new ArrayList<>());
    }

    static Segment untitled() {
        return new Segment(null, Beginning.NO_TITLE, null, new ArrayList<>());
    }

    Segment with(List<Row> others) {
        return new Segment(matcher, beginning, title, others);
    }
}
