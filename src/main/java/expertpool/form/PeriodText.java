package expertpool.form;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The many writings of a period in one: {@code y.m.d日} for days, {@code ~} between first and last, {@code 、} between
 * stretches.
 *
 * @param text the words so written
 * @param halfOfEach whether each day counts half, as in 各半天
 */
record PeriodText(String text, boolean halfOfEach) {
    private static final Pattern DASH = Pattern.compile("\\s*[-‐‑‒–—−~∼〜]+\\s*");
    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])(?:[T ]00:00(?::00)?)?");
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("(?<![0-9])(20[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9])");
    private static final Pattern WEEKDAY = Pattern.compile("\\(?(?:星期|周)[一二三四五六日天]\\)?");
    private static final Pattern NEXT_LINE = Pattern.compile("(?<=[日号天午)])\\s*\n\\s*(?=[0-9])");
    private static final Pattern BLANK = Pattern.compile("(?<![0-9])\\s+|\\s+(?![0-9])");
    private static final Pattern POINT = Pattern.compile("[年月/]");
    private static final Pattern RANGE = Pattern.compile("直?[至到-]");
    private static final Pattern LIST = Pattern.compile("[,;，；和及与]");
    private static final Pattern LISTED = Pattern.compile("、+");
    private static final Pattern END = Pattern.compile("(?:(?<=[日天午)])[.]|[。、]+)$|^[从自]");
    private static final Pattern EACH = Pattern.compile("(?:各|均为?|每[天日])(?:半[天日]|[上下]午)");
    private static final String CLOCK = "([0-9]{1,2})(?::([0-9]{2})|[时点](半|[0-9]{1,2})?分?)";
    private static final Pattern CLOCK_RANGE = Pattern.compile("([上下]午)?" + CLOCK + "(?:~" + CLOCK + ")?");
    private static final Pattern DURATION = Pattern.compile("(?:[0-9.半]+|[一二两三四五六七八九十]+)个?(?:半天|天|次|回|工作日)半?");

    private static final int NOON = 12 * 60;

    static PeriodText of(String words) {
        String plain = DASH.matcher(CellText.narrow(words)).replaceAll("-");
        plain = ISO.matcher(plain).replaceAll("$1.$2.$3日");
        plain = EIGHT_DIGITS.matcher(plain).replaceAll("$1.$2.$3日");
        plain = WEEKDAY.matcher(plain).replaceAll("");
        plain = ChineseNumeral.inDates(plain).replace('号', '日').replace("½", "0.5");
        plain = NEXT_LINE.matcher(plain).replaceAll("、");
        plain = BLANK.matcher(plain).replaceAll("");
        plain = LIST.matcher(plain).replaceAll("、");
        plain = POINT.matcher(plain).replaceAll(".");
        plain = RANGE.matcher(plain).replaceAll("~");
        plain = CLOCK_RANGE.matcher(plain).replaceAll(PeriodText::half);
        String withoutEach = EACH.matcher(plain).replaceAll("");
        return new PeriodText(END.matcher(withoutEach).replaceAll(""), !withoutEach.equals(plain));
    }

    List<String> items() {
        return List.of(LISTED.split(text));
    }

    /** What a department has to be told when the words name no days. */
    String whyUnclear() {
        if (text.contains("周") || text.contains("星期")) {
            return "没有写明哪几天，一周可能是5天也可能是7天";
        }
        if (text.contains("小时")) {
            return "按小时填写，看不出是哪一天的上午还是下午";
        }
        return DURATION.matcher(text).matches() ? "只写了天数，没有写日期" : "看不出起止日期";
    }

    /** A clock behind 上午 or 下午 adds nothing; hours within one half of the day are that half. */
    private static String half(MatchResult clock) {
        if (clock.group(1) != null) {
            return clock.group(1);
        }
        if (clock.group(5) == null) {
            return "钟点";
        }
        int from = minutes(clock, 2);
        int to = minutes(clock, 5);
        if (from < to && from >= 6 * 60 && to <= NOON + 30) {
            return "上午";
        }
        if (from < to && from >= NOON && to <= NOON + 6 * 60 + 30) {
            return "下午";
        }
        boolean wholeDay = from >= 6 * 60 && from <= NOON - 60 && to >= NOON + 3 * 60 && to <= NOON + 6 * 60 + 30;
        return wholeDay ? "全天" : "钟点";
    }

    private static int minutes(MatchResult clock, int hour) {
        String minutes = clock.group(hour + 1) != null ? clock.group(hour + 1) : clock.group(hour + 2);
        int past = minutes == null ? 0 : minutes.equals("半") ? 30 : Integer.parseInt(minutes);
        return Integer.parseInt(clock.group(hour)) * 60 + past;
    }
}
