package expertpool.form;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as people print and type them, made comparable. */
public final class Words {
    private Words() {}

    /** Letters and digits alone: 姓 名： and 姓名, 职务/职称 and 职务职称 are the same label. */
    public static String key(String words) {
        if (isKey(words)) {
            return words;
        }
        StringBuilder key = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(halfWidth(c));
            }
            i += Character.charCount(c);
        }
        return key.toString();
    }

    /** Most words are common Chinese characters and digits, and need no copy. */
    private static boolean isKey(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!((c >= '\u4E00' && c <= '\u9FFF') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }

    static String trim(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isBlank(words.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** A pattern that finds the words however they are spaced and broken into lines. */
    static Pattern loose(String words) {
        String pattern = words.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("\\s*"));
        return Pattern.compile(pattern);
    }

    private static int halfWidth(int c) {
        return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
    }
}
