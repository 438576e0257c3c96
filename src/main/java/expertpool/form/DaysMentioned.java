package expertpool.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that somebody wrote beside the names of people: 甲2天、乙半天, or 每人1天. Where they are not those of the use, they are asked. */
final class DaysMentioned {
    private static final Pattern DAYS = Pattern.compile(
            "(?<![\\d.年月第])(?<number>\\d+(?:\\.\\d+)?|[一二两三四五六七八九十])?个?(?<unit>半[天日]|[天日])(?<half>半)?(?![\\d期程常])");

    private static final Map<String, String> NUMBERS =
            Map.of("一", "1", "二", "2", "两", "2", "三", "3", "四", "4", "五", "5", "六", "6", "七", "7", "八", "8", "九", "9");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private DaysMentioned() {}

    /** In the order of the words; each number once. */
    static List<BigDecimal> in(String text) {
        List<BigDecimal> days = new ArrayList<>();
        Matcher matcher = DAYS.matcher(text);
        while (matcher.find()) {
            BigDecimal number = days(matcher).stripTrailingZeros();
            if (number.signum() > 0 && !days.contains(number)) {
                days.add(number);
            }
        }
        return days;
    }

    private static BigDecimal days(Matcher matcher) {
        String words = matcher.group("number");
        boolean half = matcher.group("unit").startsWith("半");
        if (words == null) {
            return half ? HALF : BigDecimal.ZERO;
        }
        BigDecimal number = words.equals("十") ? BigDecimal.TEN : new BigDecimal(NUMBERS.getOrDefault(words, words));
        if (half) {
            // 两个半天
            return number.multiply(HALF);
        }
        return matcher.group("half") == null ? number : number.add(HALF);
    }
}
