package expertpool.expert;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 脱敏: words for people to read; identity and mobile numbers in them show their last four characters only. */
public final class Masked {
    /** The digest of a file is no number of a person, whatever digits stand in it. */
    private static final String DIGEST = "((?<![0-9A-Za-z])[0-9a-f]{32,}(?![0-9A-Za-z]))";

    /** As long as an identity number of the last or this century, right or wrong. */
    private static final String ID = "(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{6}([0-9]{3}[0-9Xx])(?![0-9])";

    private static final String MOBILE = "(?<![0-9])(?:86|0086)?1[3-9][0-9]{5}([0-9]{4})(?![0-9])";
    private static final Pattern PERSONAL = Pattern.compile(DIGEST + "|" + ID + "|" + MOBILE);

    private Masked() {}

    public static String words(String words) {
        return PERSONAL.matcher(words).replaceAll(found -> Matcher.quoteReplacement(shown(found)));
    }

    private static String shown(MatchResult found) {
        if (found.group(1) != null) {
            return found.group();
        }
        return "****" + (found.group(2) == null ? found.group(3) : found.group(2));
    }
}
