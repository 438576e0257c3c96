package expertpool.grid;

import java.util.regex.Pattern;

/** The name of a sheet as it goes into places and receipts: it names, and does nothing else. */
final class SheetName {
    /** Excel allows 31 characters. The name stands in the place of each cell. */
    private static final int LONGEST = 100;

    /** Line ends, and characters that turn the direction of whatever is printed after them. */
    private static final Pattern DISORDERLY = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private SheetName() {}

    static String of(String name) {
        String orderly = DISORDERLY.matcher(name).replaceAll("");
        if (orderly.length() <= LONGEST) {
            return orderly;
        }
        int end = Character.isHighSurrogate(orderly.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return orderly.substring(0, end) + "…";
    }
}
