package expertpool.form;

import expertpool.form.Scores.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the words of 表5 about scores into parts by what they are about: the printed list of 考核内容 with points written
 * behind its items, or the free words of 考核意见.
 */
final class ScoreText {
    /** Up to three digits with up to two decimals, and not so many times, pieces or days. */
    static final String NUMBER = "(?<![0-9.])([0-9]{1,3}(?:\\.[0-9]{1,2})?)(?![0-9]|\\s*(?:次|条|项|个|年|月|日|人|家|%|天|小时))";

    private static final String ONE_OF_FIVE = "\\s*([0-9]{1,2}(?:\\.[0-9]{1,2})?)\\s*分?\\s*";
    private static final Pattern FIVE_IN_ORDER = Pattern.compile("(?:德[、,/ ]?能[、,/ ]?勤[、,/ ]?绩[、,/ ]?廉[^0-9]{0,10})"
            + ONE_OF_FIVE + ("[+、,/ ]" + ONE_OF_FIVE).repeat(4) + "(?![+、,/0-9.])");
    private static final Pattern FIVE_ADDED =
            Pattern.compile("(?<![0-9+.])" + ONE_OF_FIVE + ("\\+" + ONE_OF_FIVE).repeat(4) + "(?![+0-9.])");
    private static final String FIVE_NAMED = "德$1 能$2 勤$3 绩$4 廉$5 ";
    private static final Pattern REMARK_BEHIND_SCORE =
            Pattern.compile("([德能勤绩廉]\\s*[:=—-]?\\s*[0-9.]+\\s*分?)\\s*\\([^()]*\\)");

    private static final String ITEM = "(?<![\\p{IsHan}&&[^分]])(?:[1-5①-⑤]\\s*[.、)]?\\s*)?(?<item>[德能勤绩廉])\\s*:";
    private static final String NAMED =
            "(?<![成业功])(?<named>[德能勤绩廉])\\s*(?:方面)?\\s*(?:得分|评分|分数|得)?\\s*[:=—-]?\\s*(?=\\(?\\s*[0-9])";
    private static final String ADJUSTMENT = "(?<adjustment>(?:[6⑥]\\s*[.、)]?\\s*)?(?:其他)?加分或[扣减]分项?|加减分项?|附加分)";
    private static final String TOTAL =
            "(?<total>总得分|总评分|总成绩|成绩|总分|合计|总计|共计|共得|(?:综合|考核|最终|年度)得分|(?<=[0-9分])\\s*=\\s*(?=[0-9]))";
    private static final String SIGNED = "(?<signed>[加扣减]分?项?\\s*:?\\s*" + NUMBER + "\\s*分?(?:\\s*\\([^()]*\\))?)";
    private static final Pattern CONTENTS_HEAD = Pattern.compile(String.join("|", ITEM, NAMED, ADJUSTMENT, TOTAL));
    private static final Pattern OPINION_HEAD =
            Pattern.compile(String.join("|", NAMED, ITEM, ADJUSTMENT, TOTAL, SIGNED));

    enum Topic {
        NONE,
        ASPECT,
        ADJUSTMENT,
        TOTAL
    }

    /**
     * @param aspect the aspect, where that is the topic
     * @param words what is written about it
     */
    record Part(Topic topic, Optional<Aspect> aspect, String words) {}

    private ScoreText() {}

    /** 考核内容. Points added or taken away count behind item 6 only. */
    static List<Part> ofContents(String text) {
        return parts(plain(text), CONTENTS_HEAD);
    }

    /** 考核意见. */
    static List<Part> ofOpinion(String text) {
        return parts(REMARK_BEHIND_SCORE.matcher(plain(text)).replaceAll("$1"), OPINION_HEAD);
    }

    private static String plain(String text) {
        String narrow = CellText.narrow(text).replace('−', '-');
        String named = FIVE_IN_ORDER.matcher(narrow).replaceAll(FIVE_NAMED);
        return FIVE_ADDED.matcher(named).replaceAll(FIVE_NAMED);
    }

    private static List<Part> parts(String text, Pattern heads) {
        List<Part> parts = new ArrayList<>();
        Matcher head = heads.matcher(text);
        Topic topic = Topic.NONE;
        Optional<Aspect> aspect = Optional.empty();
        int start = 0;
        while (head.find()) {
            parts.add(new Part(topic, aspect, text.substring(start, head.start())));
            aspect = Optional.empty();
            start = head.end();
            if (head.group("adjustment") != null) {
                topic = Topic.ADJUSTMENT;
            } else if (head.group("total") != null) {
                topic = Topic.TOTAL;
            } else if (head.group("item") != null || head.group("named") != null) {
                topic = Topic.ASPECT;
                aspect = Optional.of(Aspect.of(head.group("item") != null ? head.group("item") : head.group("named")));
            } else {
                parts.add(new Part(Topic.ADJUSTMENT, aspect, head.group()));
                topic = Topic.NONE;
            }
        }
        parts.add(new Part(topic, aspect, text.substring(start)));
        return parts;
    }
}
