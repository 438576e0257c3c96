package expertpool.grid;

import java.util.regex.Pattern;

/** Characters that an office file can hold and no document can print: they are left out where they are read. */
final class Characters {
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\x0B\\x0C]");

    /** What XML cannot hold: control characters, the halves of a character, and what is none. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\p{Cs}\\uFFFE\\uFFFF]");

    private Characters() {}

    /** The words with line feeds for all line ends. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
