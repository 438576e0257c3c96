package expertpool.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of many words, of which it only matters whether a text holds one. A pattern of a hundred alternatives tries them all at
 * every character; this looks only where one of them can begin, and learns from the pattern itself which characters those
 * are. If the pattern begins by looking behind for something that has to be there, a Chinese character has to do.
 */
final class Cue {
    private static final byte UNKNOWN = 0;
    private static final byte BEGINS = 1;
    private static final byte BEGINS_NOTHING = 2;

    private final Pattern pattern;
    /** By character. Written without a lock: whoever comes second finds the same. */
    private final byte[] known = new byte[Character.MAX_VALUE + 1];

    private Cue(Pattern pattern) {
        this.pattern = pattern;
    }

    static Cue of(String regex) {
        return new Cue(Pattern.compile(regex));
    }

    boolean isIn(String words) {
        return firstIn(words) >= 0;
    }

    /** Where the first of the words begins; -1 if there is none. */
    int firstIn(String words) {
        Matcher matcher = over(words);
        for (int i = 0; i < words.length(); i++) {
            if (begins(words.charAt(i)) && matcher.region(i, words.length()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private boolean begins(char first) {
        if (known[first] == UNKNOWN) {
            known[first] = begins("", first) || begins("一", first) ? BEGINS : BEGINS_NOTHING;
        }
        return known[first] == BEGINS;
    }

    /** A character that begins a word leaves the pattern asking for more. */
    private boolean begins(String before, char first) {
        String words = before + first;
        Matcher matcher = over(words).region(before.length(), words.length());
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** It sees what is before and behind the region in which it looks. */
    private Matcher over(String words) {
        return pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The regular expression. */
    @Override
    public String toString() {
        return pattern.pattern();
    }
}
