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
    private static final String DIGITS = "零一二三四五六七八九";

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
        String whole = "第" + numeral(article) + "条";
        return item == 0 ? whole : whole + "第（" + numeral(item) + "）项";
    }

    private static String numeral(int number) {
        if (number >= 100) {
            String rest = number % 100 == 0 ? "" : (number % 100 < 10 ? "零" : "") + numeral(number % 100);
            return DIGITS.charAt(number / 100) + "百" + (number % 100 / 10 == 1 ? "一" : "") + rest;
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }
}
