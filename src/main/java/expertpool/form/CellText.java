package expertpool.form;

/** The words of a box, freed of what cannot be seen and of differences of width that mean nothing. */
final class CellText {
    private CellText() {}

    /** As it can be seen: without invisible characters, line ends as {@code \n}, no blanks at either end. */
    static String seen(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || !isInvisible(c)) {
                seen.append(c);
            } else if (c == '\u000B' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                seen.append('\n');
            }
        }
        return Words.trim(seen.toString());
    }

    /**
     * Without invisible characters and without blanks at either end; every kind of space is an ordinary one, every kind
     * of line end is {@code \n}.
     */
    static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u000B' || c == '\u2028' || c == '\u2029') {
                visible.append('\n');
            } else if (isSpace(c)) {
                visible.append(' ');
            } else if (!isInvisible(c)) {
                visible.append(c);
            }
        }
        return visible.toString().strip();
    }

    /** As {@link #visible}, with full-width ASCII (U+FF01–FF5E) in half width. Other signs keep their form. */
    static String narrow(String text) {
        if (isPlain(text)) {
            return text;
        }
        String visible = visible(text);
        StringBuilder narrow = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            narrow.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
        }
        return narrow.toString();
    }

    /** As {@link #narrow}, without any space or line end. */
    static String compact(String text) {
        String narrow = narrow(text);
        if (narrow.indexOf(' ') < 0 && narrow.indexOf('\n') < 0) {
            return narrow;
        }
        StringBuilder compact = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (c != ' ' && c != '\n') {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    /** Most boxes hold nothing but ASCII and common Chinese characters: there is nothing to change. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c > ' ' && c < '\u007F') || (c >= '\u4E00' && c <= '\u9FFF') || c == '、' || c == '。')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c == '\t' || c == '\f' || c == '\u0085';
    }

    /** Format characters (zero width, direction, byte order mark) and controls, as pasting leaves them. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    /**
     * Whether a code point is a Chinese character. The ranges are given by hand: {@code Character.isIdeographic} of Java
     * 17 does not know the extensions H and I. The planes 2 and 3 hold nothing but ideographs.
     */
    static boolean isHan(int codePoint) {
        return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || codePoint == '〇';
    }
}
