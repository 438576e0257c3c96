package expertpool.form;

/**
 * Characters that choose one of the forms of the ideograph before them: in a name they are part of it. They count for
 * nothing by themselves, and where they follow no ideograph nobody can see them.
 */
final class VariationSelectors {
    /** All of them, to stand in a class of characters. */
    static final String IN_PATTERNS = "\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}";

    /** Of the first sixteen, Unicode defines only so many for ideographs. */
    private static final int LAST_STANDARDISED = 0xFE02;

    private VariationSelectors() {}

    static boolean isOne(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || isIdeographic(codePoint);
    }

    private static boolean isIdeographic(int codePoint) {
        return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** The words without those selectors that belong to no ideograph. */
    static String withoutLoose(String words) {
        if (words.codePoints().noneMatch(VariationSelectors::isOne)) {
            return words;
        }
        StringBuilder kept = new StringBuilder(words.length());
        int before = ' ';
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            boolean selects = CellText.isHan(before) && (c <= LAST_STANDARDISED || isIdeographic(c));
            if (!isOne(c) || selects) {
                kept.appendCodePoint(c);
            }
            before = c;
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    /** The character before an index, looking past a selector. */
    static int selectedBefore(CharSequence words, int index) {
        int before = Character.codePointBefore(words, index);
        int start = index - Character.charCount(before);
        return isOne(before) && start > 0 ? Character.codePointBefore(words, start) : before;
    }
}
