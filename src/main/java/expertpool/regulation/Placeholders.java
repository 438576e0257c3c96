package expertpool.regulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 填空: the places in the words of a pack that the program fills in, each a name in braces. */
public final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    /** The names of all places in the words, in their order. */
    static List<String> in(String words) {
        return PLACE.matcher(words).results().map(found -> found.group(1)).toList();
    }

    /**
     * Fills every place once; braces in what is filled in are words like others.
     *
     * @param values by name; the reader of the pack has seen to it that there are no other names
     */
    public static String fill(String words, Map<String, String> values) {
        return PLACE.matcher(words).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        return Objects.requireNonNull(values.get(found.group(1)), found.group());
    }
}
