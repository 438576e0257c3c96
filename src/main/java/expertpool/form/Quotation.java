package expertpool.form;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a box as a message may repeat them: in quotation marks, short, and without anybody's number. */
public final class Quotation {
    private static final int LONGEST = 30;
    /** More than that is never shown, and is not looked at. */
    private static final int LOOKED_AT = 500;

    private static final int SHOWN_DIGITS = 4;
    // an identity, mobile or local number has at least seven digits
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９](?:[ -]?[0-9０-９Xx]){6,}");
    private static final Pattern DATE = Pattern.compile("(?:19|20)[0-9]{2}"
            + "(?:-[0-9]{1,2}-[0-9]{1,2}(?:-(?:(?:19|20)[0-9]{2}-)?(?:[0-9]{1,2}-)?[0-9]{1,2})?|[01][0-9][0-3][0-9])");

    private Quotation() {}

    static String of(String text) {
        return "“" + shown(text) + "”";
    }

    /** The same without the marks. */
    public static String shown(String text) {
        String begin = text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
        String line = CellText.visible(begin).replace('\n', ' ');
        String safe = LONG_NUMBER.matcher(line).replaceAll(number -> hidden(number));
        int length = safe.codePointCount(0, safe.length());
        return length <= LONGEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, LONGEST)) + "……";
    }

    private static String hidden(MatchResult number) {
        String digits = number.group();
        return DATE.matcher(digits).matches()
                ? digits
                : "*".repeat(digits.length() - SHOWN_DIGITS) + digits.substring(digits.length() - SHOWN_DIGITS);
    }
}
