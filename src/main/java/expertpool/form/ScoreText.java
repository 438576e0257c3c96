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
    static final String NUMBER =
            "(?=[0-9])(?<![0-9.])([0-9]{1,3}(?:\\.[0-9]{1,2})?)(?![0-9]|\\s*(?:次|条|项|个|年|月|日|人|家|%|天|小时))";

    private static final String ONE_OF_FIVE = "\\s*([0-9]{1,2}(?:\\.[0-9]{1,2})?)\\s*分?\\s*";
    private static final Pattern FIVE_IN_ORDER = Pattern.compile("(?:德[、,/ ]?能[、,/ ]?勤[、,/ ]?绩[、,/ ]?廉[^0-9]{0,10})"
            + ONE_OF_FIVE + ("[+、,/ ]" + ONE_OF_FIVE).repeat(4) + "(?![+、,/0-9.])");
    private static final Pattern FIVE_ADDED =
            Pattern.compile("(?=[0-9])(?<![0-9+.])" + ONE_OF_FIVE + ("\\+" + ONE_OF_FIVE).repeat(4) + "(?![+0-9.])");
    private static final String FIVE_NAMED = "德$1 能$2 勤$3 绩$4 廉$5 ";
    private static final Pattern REMARK_BEHIND_SCORE =
            Pattern.compile("([德能勤绩廉]\\s*[:=—-]?\\s*[0-9.]+\\s*分?)\\s*\\([^()]*\\)");

    private static final String ITEM = "(?<![\\p{IsHan}&&[^分]])(?:[1-5①-⑤]\\s*[.、)]?\\s*)?(?<item>[德能勤绩廉])\\s*:";
    private static final String NAMED =
            "(?<![成业功])(?<named>[德能勤绩廉])\\s*(?:方面)?\\s*(?:得分|评分|分数|得)?\\s*[:=—-]?\\s*(?=\\(?\\s*[0-9])";
    private static final String ADJUSTMENT = "(?<adjustment>(?:[6⑥]\\s*[.、)]?\\s*)?(?:其他)?加分或[扣减]分项?|加减分项?|附加分)";
    private static final String TOTAL =
            "(?<total>总得分|总评分|总成绩|成绩|总分|合计|总计|共计|共得|(?:综合|考核|最终|年度)得分|(?<=[0-9分]\\s{0,2})=(?=\\s*[0-9]))";
    private static final String SIGNED = "(?:[加扣减]分?项?\\s*:?\\s*" + NUMBER + "\\s*分?(?:\\s*\\([^()]*\\))?)";
    /** Every head begins with one of these; most characters need no trial. */
    private static final String FIRST_OF_A_HEAD = "123456①②③④⑤⑥德能勤绩廉其加附扣减总成合共综考最年=";

    private static final Pattern CONTENTS_HEAD = Pattern.compile(String.join("|", ITEM, NAMED, ADJUSTMENT, TOTAL));
    private static final Pattern OPINION_HEAD =
            Pattern.compile(String.join("|", NAMED, ITEM, ADJUSTMENT, TOTAL, SIGNED));

    /** Long gaps say no more than short ones. */
    private static final Pattern BLANKS = Pattern.compile("(\\s\\s)\\s+");

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
        String narrow = BLANKS.matcher(CellText.narrow(text)).replaceAll("$1").replace('−', '-');
        String named = FIVE_IN_ORDER.matcher(narrow).replaceAll(FIVE_NAMED);
        return FIVE_ADDED.matcher(named).replaceAll(FIVE_NAMED);
    }

    private static List<Part> parts(String text, Pattern heads) {
        List<Part> parts = new ArrayList<>();
        Matcher head = heads.matcher(text).useTransparentBounds(true);
        Topic topic = Topic.NONE;
        Optional<Aspect> aspect = Optional.empty();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            if (FIRST_OF_A_HEAD.indexOf(text.charAt(at)) < 0
                    || !head.region(at, text.length()).lookingAt()) {
                at++;
                continue;
            }
            parts.add(new Part(topic, aspect, text.substring(start, at)));
            aspect = aspectOf(head);
            topic = topicOf(head);
            start = head.end();
            at = start;
            if (isWhole(head)) {
                parts.add(new Part(Topic.ADJUSTMENT, aspect, head.group()));
            }
        }
        parts.add(new Part(topic, aspect, text.substring(start)));
        return parts;
    }

    private static Topic topicOf(Matcher head) {
        if (isWhole(head)) {
            return Topic.NONE;
        }
        if (head.group("adjustment") != null) {
            return Topic.ADJUSTMENT;
        }
        return head.group("total") != null ? Topic.TOTAL : Topic.ASPECT;
    }

    private static Optional<Aspect> aspectOf(Matcher head) {
        String name = head.group("item") != null ? head.group("item") : head.group("named");
        return Optional.ofNullable(name).map(Aspect::of);
    }

    /** Whether the head says it all, as 加2分（抢险） does. */
    private static boolean isWhole(Matcher head) {
        return head.group("item") == null
                && head.group("named") == null
                && head.group("adjustment") == null
                && head.group("total") == null;
    }
}
