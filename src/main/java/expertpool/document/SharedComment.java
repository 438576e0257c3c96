package expertpool.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a cell's comment in a workbook, where there is only one to a cell: the department's, and ours between two
 * lines that tell them apart.
 */
final class SharedComment {
    /** Characters of a comment, as of a cell. */
    static final int LONGEST = 32_767;

    private static final String BEGIN = "—— 专家库核查 ——";
    private static final String END = "—— 核查意见完 ——";
    private static final String CUT = "……（意见过长，全文见核查回执）";

    private static final Pattern OURS = Pattern.compile(BEGIN + "(?s:.*" + END + "|.*)");

    private SharedComment() {}

    /** What is left without our part: the department's words, or nothing. */
    static String without(String words) {
        Matcher ours = OURS.matcher(words);
        if (!ours.find()) {
            return words;
        }
        return Stream.of(words.substring(0, ours.start()), words.substring(ours.end()))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The department's words, then ours as far as there is room; nothing of ours where there is none to speak of. */
    static String with(String theirs, List<Remark> remarks) {
        String before = theirs.isEmpty() ? BEGIN + "\n" : theirs + "\n" + BEGIN + "\n";
        String ours = Correction.words(remarks).collect(Collectors.joining("\n"));
        int room = LONGEST - before.length() - END.length() - 1;
        if (room < CUT.length()) {
            return theirs;
        }
        return before + cut(ours, room) + "\n" + END;
    }

    /** No longer than that, with a note where something is missing; no character is cut in two. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = longest - CUT.length();
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
