package expertpool.regulation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 条款: an article of the law, or one of its items.
 *
 * @param article number of the article, from 1
 * @param item number of the item within it; 0 for the article as a whole
 */
public record Citation(int article, int item) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,2})(?:\\(([1-9]\\d?)\\))?");

    /** @throws IllegalArgumentException if the text is not of the form {@code 7} or {@code 7(1)} */
    public static Citation parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + text + "”不是条款的写法，应如 7 或 7(1)");
        }
        return new Citation(
                Integer.parseInt(matcher.group(1)), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
    }

    /** The short form, for example {@code 7(1)}. */
    public String code() {
        return item == 0 ? Integer.toString(article) : article + "(" + item + ")";
    }

    /** As an official writes it, for example 第七条第（一）项. */
    public String chinese() {
        String whole = "第" + ChineseNumber.of(article) + "条";
        return item == 0 ? whole : whole + "第（" + ChineseNumber.of(item) + "）项";
    }
}
