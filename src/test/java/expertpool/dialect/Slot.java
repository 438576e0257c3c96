package expertpool.dialect;

import expertpool.form.Field;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table, or a piece of a line of text.
 *
 * @param field the box it belongs to, if it belongs to one
 * @param meaning the canonical value of the box
 * @param across how many columns it is wide
 * @param down how many rows it is high; the rows below have a {@link Role#COVERED} slot in its place
 */
record Slot(Role role, @Nullable Field field, String words, String meaning, int across, int down) {
    enum Role {
        TITLE,
        /** A piece of running text with a label and a colon: 填报科室：危化科. */
        LINE,
        LABEL,
        ANSWER,
        /** The head of a column. */
        HEAD,
        /** A box of a list. */
        ENTRY,
        /** Words that belong to no box. */
        NOTE,
        COVERED
    }

    static Slot of(Role role, @Nullable Field field, String words) {
        return new Slot(role, field, words, "", 1, 1);
    }

    static Slot note(String words) {
        return of(Role.NOTE, null, words);
    }

    Slot words(String other) {
        return new Slot(role, field, other, meaning, across, down);
    }

    Slot meaning(String other) {
        return new Slot(role, field, words, other, across, down);
    }

    Slot across(int columns) {
        return new Slot(role, field, words, meaning, columns, down);
    }

    Slot down(int rows) {
        return new Slot(role, field, words, meaning, across, rows);
    }

    /** What stands in the rows below this slot. */
    Slot covered() {
        return new Slot(Role.COVERED, field, "", "", across, 1);
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean isFor(Field other) {
        return field == other;
    }
}
