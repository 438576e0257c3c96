package expertpool.expert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of words, each with what it means, found in running text: at each place the longest, so that 高级工程师 is not
 * taken for 工程师. Spaces and the width of letters do not count.
 */
public final class KnownWords<M> {
    private final Map<String, M> meanings = new HashMap<>();
    private final int longest;

    public KnownWords(Map<String, M> words) {
        words.forEach((word, meaning) -> meanings.put(compact(word), meaning));
        longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The meanings of the words in a text, in their order. */
    public List<M> in(String text) {
        String compact = compact(text);
        List<M> found = new ArrayList<>();
        int at = 0;
        while (at < compact.length()) {
            int end = Math.min(compact.length(), at + longest);
            while (end > at && !meanings.containsKey(compact.substring(at, end))) {
                end--;
            }
            if (end > at) {
                found.add(meanings.get(compact.substring(at, end)));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private static String compact(String words) {
        StringBuilder compact = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
                .forEach(compact::appendCodePoint);
        return compact.toString();
    }
}
