package expertpool.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A time of a résumé with the words that belong to it.
 *
 * @param before words in front of it, on its line
 * @param written the time as it is written
 * @param after words behind it, on its line
 * @param more the lines below that hold no time
 * @param section the heading it stands under
 * @param meanwhile whether it is told as part of another stint: 其间
 */
record Passage(
        TimeMention time,
        String before,
        String written,
        String after,
        List<String> more,
        Section section,
        boolean meanwhile) {

    enum Section {
        NONE,
        /** 学习经历, 教育背景. */
        STUDIES,
        /** 工作经历 where studies have a heading of their own. */
        POSTS,
        /** 获奖情况, 主要业绩, 证书. */
        MERITS
    }

    private static final Pattern LABEL =
            Pattern.compile("(?:起止|任职|入职|工作|学习|所在)?(?:时间|年月|日期|单位|职务|岗位|部门|职位)(?:及职务|和职务|及岗位)?[:：]"
                    + "|(?:(?:个人|主要|本人|工作|学习|教育|培训|任职)[和与及、]?){0,4}(?:简历|履历|经历)(?:如下)?[:：]?");
    /** One of these. */
    private static final String IN_EVERY_LABEL = ":：历";

    private static final Pattern NUMBERING =
            Pattern.compile("(?m)^ ?(?:\\(?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[.、)]|第[一二三四五六七八九十]{1,2}[、段]|[①-⒛㈠-㈩❶-➓])");

    private static final String EDGE = " \n\t,;。、:.~—-_";

    private static final String NARROW = "(),;:";
    private static final String WIDE = "（），；：";
    /** What joined the words to their time: 起 任科长, 工作 直到, 其间. */
    private static final Pattern JOINT =
            Pattern.compile("^ ?(?:起(?![重草爆点吊])|其间|期间|其中)|(?:一?直)?[至到]$|(?:^| )(?:从|自|于)$");

    Passage with(String newBefore, String newAfter, List<String> newMore) {
        return new Passage(time, newBefore, written, newAfter, newMore, section, meanwhile);
    }

    /** The words of its line, without the time. */
    String line() {
        return (before + " " + after).strip();
    }

    /** All its words, without the time. */
    String all() {
        return more.isEmpty() ? line() : (line() + "\n" + String.join("\n", more)).strip();
    }

    boolean isWordless() {
        return !saysSomething(before) && !saysSomething(after);
    }

    /** Whether there is more to the words than labels, numbering and small words. */
    static boolean saysSomething(String words) {
        return withoutLabels(words).codePoints().anyMatch(c -> Character.isLetter(c) && "从自于由在起〇".indexOf(c) < 0);
    }

    static String withoutLabels(String words) {
        String items = NUMBERING.matcher(words).replaceAll("");
        return items.chars().anyMatch(c -> IN_EVERY_LABEL.indexOf(c) >= 0)
                ? LABEL.matcher(items).replaceAll("")
                : items;
    }

    /** For people to find the place. */
    String shown() {
        return forPeople(withoutEdges(before + written + after));
    }

    /** The words of a stint for people to read, without its time. */
    String shownWords() {
        String ahead = saysSomething(before) ? withoutEdges(withoutLabels(before)) : "";
        String line = (ahead + " " + withoutEdges(withoutLabels(after))).strip();
        String words = line.isEmpty() ? withoutEdges(withoutLabels(String.join(" ", more))) : line;
        return forPeople(withoutEdges(JOINT.matcher(words).replaceAll("")));
    }

    /** With the signs of Chinese print, which {@link CellText#narrow} has taken away. */
    static String forPeople(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            int sign = NARROW.indexOf(words.charAt(i));
            boolean inNumber = i + 1 < words.length() && Character.isDigit(words.charAt(i + 1)) && sign > 1;
            shown.append(sign < 0 || inNumber ? words.charAt(i) : WIDE.charAt(sign));
        }
        return Quotation.shown(shown.toString().replace('\t', ' '));
    }

    static String withoutEdges(String words) {
        int from = 0;
        int to = words.length();
        boolean opened = words.indexOf('(') >= 0;
        while (from < to && (EDGE + ")]】").indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (EDGE + (opened ? "([【" : ")([【")).indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }
}
