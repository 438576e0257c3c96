package expertpool.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * The year 2026 of the sample: fifteen matters in the order of their Tables 3, so that a register numbers them 2026-001
 * to 2026-015.
 */
final class Tasks {
    private final Cast cast;
    private final List<Task> all;

    Tasks(Cast cast) {
        this.cast = cast;
        this.all = List.of(
                matter(Section.COAL, "2026-01-12", "2026年1月15日", 0, "安全生产专项检查", "3", 1, 2, 5),
                matter(Section.CHEMICALS, "2026-02-03", "2026年2月5日至6日", 2, "重大危险源专项检查", "3人", 1, 3, 6),
                matter(Section.MINES, "2026-03-10", "2026年3月12日", 0, "汛前安全检查", "2", 1, 4),
                matter(Section.INDUSTRY, "2026-03-23", "2026年3月25日", 0, "重大隐患整改验收", "三人", 2, 3, 5),
                matter(Section.RESCUE, "2026-04-13", "2026年4月16日", 0, "应急预案评审", "3名", 1, 2, 4),
                matter(Section.CHEMICALS, "2026-05-11", "2026年5月13日", 0, "重大隐患整改验收", "2", 2, 7),
                matter(Section.COAL, "2026-06-08", "2026年6月10日至12日", 1, "安全生产标准化现场核查", "4", 3, 4, 6, 7),
                matter(Section.LAW, "2026-06-22", "2026年6月24日上午", 0, "生产安全事故应急预案评审", "2", 1, 3),
                matter(Section.INFORMATION, "2026-07-13", "2026年7月15日", 1, "监测预警平台项目评审", "3", 1, 2, 4),
                matter(Section.INDUSTRY, "2026-08-17", "2026年8月19日", 1, "安全生产专项检查", "2人", 4, 7),
                matter(Section.RESCUE, "2026-09-07", "2026年9月9日", 1, "应急演练指导", "2", 3, 6),
                matter(Section.MINES, "2026-09-14", "2026年9月16日至17日", 1, "整合技改现场核查", "3", 2, 3, 5),
                matter(Section.COAL, "2026-10-12", "2026年10月14日", 0, "冬季安全检查", "2", 8, 9),
                matter(Section.CHEMICALS, "2026-11-09", "2026年11月11日", 1, "安全设施现场核查", "2", 4, 8),
                matter(Section.CHEMICALS, "2026-11-20", "2026年11月26日", 2, "安全设施竣工验收评审", "2", 5, 10));
    }

    /** The matter of this number, from 1. */
    Task task(int number) {
        return all.get(number - 1);
    }

    List<Task> all() {
        return all;
    }

    /** A matter beside the fifteen, whose paper comes back. */
    Task matter(
            Section section, String filled, String period, int served, String content, String headcount, int... who) {
        return new Task(
                section,
                LocalDate.parse(filled),
                period,
                section.profile().served().get(served),
                content,
                headcount,
                cast.experts(section, who));
    }
}
