package expertpool.expert;

import java.util.regex.Pattern;

/** 脱敏: words for people to read; identity and mobile numbers in them show their last four digits only. */
public final class Masked {
    private static final String ID = "[0-9]{6}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";
    private static final String MOBILE = "1[3-9][0-9]{5}";
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9A-Fa-f])(?:" + ID + "|" + MOBILE + ")([0-9]{3}[0-9Xx])(?![0-9A-Fa-f])");

    private Masked() {}

    public static String words(String words) {
        return LONG_NUMBER.matcher(words).replaceAll("****$1");
    }
}
