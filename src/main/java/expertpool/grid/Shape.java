package expertpool.grid;

import java.util.regex.Pattern;

/**
 * Something that lies over the cells of a sheet.
 *
 * @param words in it, or the caption of a check box; empty if there are none
 */
record Shape(Extent down, Extent across, String words, Kind kind) {
    /** What a program calls a check box that nobody has named. */
    private static final Pattern UNNAMED =
            Pattern.compile("(复选框|选项按钮|单选按钮|核取方块|Check ?Box|Option ?Button) ?[0-9]*", Pattern.CASE_INSENSITIVE);

    enum Kind {
        PICTURE,
        TEXT,
        TICKED_BOX,
        EMPTY_BOX,
        /** A check box of which it is not said whether it is ticked. */
        UNCLEAR_BOX,
        /** Something with contents that are not read. */
        UNREAD
    }

    /** @param checked as the file has it: 0, 1, or 2 for neither */
    static Kind state(int checked) {
        return switch (checked) {
            case 0 -> Kind.EMPTY_BOX;
            case 1 -> Kind.TICKED_BOX;
            default -> Kind.UNCLEAR_BOX;
        };
    }

    boolean isBox() {
        return kind == Kind.TICKED_BOX || kind == Kind.EMPTY_BOX || kind == Kind.UNCLEAR_BOX;
    }

    Shape unclear() {
        return isBox() ? new Shape(down, across, words, Kind.UNCLEAR_BOX) : this;
    }

    /** The words that somebody wrote. */
    String caption() {
        String visible = words.strip();
        return isBox() && UNNAMED.matcher(visible).matches() ? "" : visible;
    }
}
