package expertpool.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of people that somebody wrote into a box meant for something else: （专家：甲、乙）, or 甲2天、乙半天. They are a
 * proposal for a person to confirm.
 */
final class NamesMentioned {
    private static final Pattern LIST = Pattern.compile("专家(?:组成员|名单|姓名|人员|组)?\\s*[：:]\\s*([^；;。）)\\n]+)");
    private static final Pattern SENTENCES = Pattern.compile("[；;。\\n]+");
    private static final Pattern BETWEEN = Pattern.compile("[、，,\\s和及]+");
    /** Java 17 does not count the newest characters of the planes 2 and 3 among {@code IsHan}. */
    private static final String WORDS =
            "([\\p{IsHan}\\x{20000}-\\x{3FFFD}·" + VariationSelectors.IN_PATTERNS + "]{2,15}?)";

    private static final Pattern NAME = Pattern.compile(WORDS + "(?:[（(]?(?:各?[\\d.]+|半|一|两|三)个?[天日半]+[）)]?)?");
    /** What people did on those days; a name does not end like that. */
    private static final Pattern WORK = Pattern.compile("(?:检查|评审|审查|验收|培训|会议|现场|资料|方案|报告|往返|路途|调研|工作|服务|使用|共计?|合计)$");

    /** Words for all of those who are named elsewhere. */
    private static final Pattern EVERYBODY =
            Pattern.compile("(?:每|各|均|人均|全体|全部|以上|上述|其余|其他|专家|[一二两三四五六七八九十]+[人名位]).*|.*人员");

    private static final Pattern NAME_WITH_DAYS = Pattern.compile(WORDS + "[（(]?(?:各?[\\d.]+|半|一|两|三)个?[天日半]+[）)]?");

    private NamesMentioned() {}

    static List<String> in(String text) {
        Matcher list = LIST.matcher(text);
        if (list.find()) {
            return names(list.group(1), NAME);
        }
        return SENTENCES
                .splitAsStream(text)
                .map(sentence -> names(sentence, NAME_WITH_DAYS))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** All of them, or none: a list with something else in it is no list of names. */
    private static List<String> names(String list, Pattern pattern) {
        List<String> names = new ArrayList<>();
        for (String item : BETWEEN.split(Words.trim(list), -1)) {
            Matcher matcher = pattern.matcher(item);
            if (!matcher.matches()
                    || WORK.matcher(matcher.group(1)).find()
                    || EVERYBODY.matcher(matcher.group(1)).matches()) {
                return List.of();
            }
            names.add(matcher.group(1));
        }
        return names;
    }
}
