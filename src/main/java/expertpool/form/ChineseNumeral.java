package expertpool.form;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers written in Chinese characters: 十五, 二十九, 两, 叁, 二〇二三. */
final class ChineseNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String VARIANTS = "○〇零〇Ｏ〇O〇o〇0〇壹一贰二貳二两二俩二叁三肆四伍五陆六柒七捌八玖九拾十佰百";
    private static final int NO_UNIT = 1000;
    private static final Pattern ANY = Pattern.compile("[一二三四五六七八九十两]");
    private static final Pattern BEFORE_A_UNIT =
            Pattern.compile("(?<![〇○零Oo0一二三四五六七八九十两])[〇○零Oo0一二三四五六七八九十两]++(?=[年月日号天])");

    private ChineseNumeral() {}

    /** The number: one digit, a year of four digits, or up to 999 with 十 and 百. */
    static OptionalInt of(String text) {
        int value = 0;
        int pending = -1;
        int lastUnit = NO_UNIT;
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            int unit = c == '十' ? 10 : c == '百' ? 100 : NO_UNIT;
            int digit = DIGITS.indexOf(c);
            if (unit < lastUnit && pending <= 9) {
                value += (pending < 0 ? 1 : pending) * unit;
                pending = -1;
                lastUnit = unit;
            } else if (digit >= 0 && lastUnit == NO_UNIT && i < 4) {
                pending = Math.max(pending, 0) * 10 + digit;
            } else if (digit >= 0 && lastUnit != NO_UNIT && pending <= 0) {
                pending = digit;
            } else {
                return OptionalInt.empty();
            }
        }
        // 二三 may be 23 or “two or three”
        boolean clear = lastUnit != NO_UNIT || text.length() == 1 || text.length() == 4;
        return clear ? OptionalInt.of(value + Math.max(pending, 0)) : OptionalInt.empty();
    }

    private static char plain(char c) {
        int at = VARIANTS.indexOf(c);
        return at >= 0 && at % 2 == 0 ? VARIANTS.charAt(at + 1) : c;
    }

    /** The text with Chinese numbers before 年, 月, 日, 号 and 天 as digits: 二〇二三年八月 becomes 2023年8月. */
    static String inDates(String text) {
        String january = text.replace("元月", "1月");
        if (!ANY.matcher(january).find()) {
            return january;
        }
        return BEFORE_A_UNIT.matcher(january).replaceAll(match -> {
            OptionalInt number = ANY.matcher(match.group()).find() ? of(match.group()) : OptionalInt.empty();
            return number.isPresent() ? Integer.toString(number.getAsInt()) : match.group();
        });
    }
}
