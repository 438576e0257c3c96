package expertpool.cli;

import java.util.regex.Pattern;

/** Words for the terminal: numbers as long as a telephone or identity number show their last four digits only. */
final class Masked {
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9A-Fa-f])[0-9]{7,14}([0-9]{3}[0-9Xx])(?![0-9A-Fa-f])");

    private Masked() {}

    static String words(String words) {
        return LONG_NUMBER.matcher(words).replaceAll("****$1");
    }
}
