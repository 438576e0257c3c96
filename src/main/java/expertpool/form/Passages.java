package expertpool.form;

import expertpool.form.Passage.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times of a {@link ResumeText}, each with its words, in the order of the text.
 *
 * @param opening lines before the first time
 */
record Passages(List<String> opening, List<Passage> list) {
    private static final Pattern LINE_END = Pattern.compile("[\n;。]");
    private static final Pattern HEADING = Pattern.compile("(?:学习|教育|培训)(?:和|与|及|、|/)?工作(?:经历|简历|履历|背景)"
            + "|(学习|教育|求学|学业|学历)(?:教育)?(?:经历|背景|简历|履历|情况)"
            + "|(工作|任职|从业|职业|从职)(?:经历|简历|履历|背景)"
            + "|(获奖|奖励|荣誉|表彰|证书|资格|论文|著作|论著|业绩|成果|项目|科研|课题)(?:及[一-龥]{2,6})?(?:情况|经历|名单|业绩|成果)?(?= ?[:\n】])");
    private static final int LONGEST_HEADING = 16;
    /** 三、主要 before 业绩. */
    private static final int LONGEST_LEAD = 6;

    static Passages of(String text, List<TimeMention> times) {
        PassageDivision division = new PassageDivision(text, times);
        Passages passages = new Passages(division.opening(), division.passages(sections(text)));
        return passages.areBelowTheirWords() ? passages.movedUp() : passages;
    }

    /** The lines and sentences that say something and are no headings. */
    static List<String> lines(String text) {
        return LINE_END.splitAsStream(text)
                .map(String::strip)
                .filter(line -> Passage.saysSomething(line) && !isHeading(line))
                .toList();
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING && HEADING.matcher(line + "\n").find() && !line.contains(",");
    }

    /** Where the headings stand, and what they announce. Posts are told from studies only where both have one. */
    private static NavigableMap<Integer, Section> sections(String text) {
        NavigableMap<Integer, Section> sections = new TreeMap<>();
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            int line = text.lastIndexOf('\n', heading.start()) + 1;
            if (heading.start() - line <= LONGEST_LEAD) {
                sections.put(heading.start(), section(heading));
            }
        }
        if (!sections.containsValue(Section.STUDIES)) {
            sections.replaceAll((at, section) -> section == Section.POSTS ? Section.NONE : section);
        }
        return sections;
    }

    private static Section section(Matcher heading) {
        if (heading.group(1) != null) {
            return Section.STUDIES;
        }
        if (heading.group(2) != null) {
            return Section.POSTS;
        }
        return heading.group(3) != null ? Section.MERITS : Section.NONE;
    }

    /** Whether every time stands alone on the line below its words. */
    private boolean areBelowTheirWords() {
        return !opening.isEmpty()
                && list.get(list.size() - 1).more().isEmpty()
                && list.stream().allMatch(Passage::isWordless);
    }

    private Passages movedUp() {
        List<Passage> moved = new ArrayList<>();
        List<String> words = opening;
        for (Passage passage : list) {
            moved.add(passage.with(passage.before(), passage.after(), words));
            words = passage.more();
        }
        return new Passages(List.of(), List.copyOf(moved));
    }
}
