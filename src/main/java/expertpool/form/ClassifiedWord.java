package expertpool.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word or code of a box that names specialties or industries. The names themselves hold commas and 与, and people
 * change and drop them; so all of these only part words, and a name is recognised by its words put together.
 *
 * @param text the word without any separator, or a code as {@code 1.10}
 * @param gap what stands before it
 */
record ClassifiedWord(String text, Gap gap) {
    /** What parts two words. */
    enum Gap {
        /** Nothing. */
        NONE,
        /** A blank, bracket, colon or hyphen: the words may belong together. */
        SOFT,
        /** A comma, 、 or the like: another entry, unless a name of the table holds one there. */
        HARD
    }

    private static final String SOFT = " ()[]【】〔〕《》“”\"':-‐–—−_·.~";
    private static final String HARD = "、,;，；。/\\|+&\n和与及";
    private static final Pattern CODE =
            Pattern.compile("([1-9][0-9]?)\\s*[.。·_‐–—−-]\\s*([1-9][0-9]?)(?![0-9]|\\s*[.]\\s*[0-9])");

    /** 1.3.2 and 1.03 are no codes, and no part of them is one. */
    private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9]+(?:\\s*[.]\\s*[0-9]+)+");

    boolean isCode() {
        return text.indexOf('.') > 0;
    }

    boolean isNumber() {
        return text.chars().allMatch(Character::isDigit);
    }

    /** The words put together, as names are compared. */
    static String key(String text) {
        return key(of(text));
    }

    static String key(List<ClassifiedWord> words) {
        StringBuilder key = new StringBuilder();
        for (ClassifiedWord word : words) {
            key.append(word.text());
        }
        return key.toString();
    }

    static List<ClassifiedWord> of(String text) {
        String narrow = CellText.narrow(text);
        Matcher code = CODE.matcher(narrow);
        Matcher number = OTHER_NUMBER.matcher(narrow);
        List<ClassifiedWord> words = new ArrayList<>();
        Gap gap = Gap.NONE;
        int at = 0;
        while (at < narrow.length()) {
            char c = narrow.charAt(at);
            if (HARD.indexOf(c) >= 0 || SOFT.indexOf(c) >= 0) {
                gap = HARD.indexOf(c) >= 0 || gap == Gap.HARD ? Gap.HARD : Gap.SOFT;
                at++;
            } else {
                boolean isCode = isDigit(c) && code.region(at, narrow.length()).lookingAt();
                boolean isNumber =
                        isDigit(c) && number.region(at, narrow.length()).lookingAt();
                int end = isCode ? code.end() : isNumber ? number.end() : endOfWord(narrow, at);
                String word = isCode ? code.group(1) + "." + code.group(2) : narrow.substring(at, end);
                words.add(new ClassifiedWord(word, gap));
                gap = Gap.NONE;
                at = end;
            }
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length()
                && isDigit(text.charAt(end)) == digits
                && HARD.indexOf(text.charAt(end)) < 0
                && SOFT.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
