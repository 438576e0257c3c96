package expertpool.roster;

import expertpool.regulation.Reading;
import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import expertpool.regulation.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 另一种理解: what would come out differently if ambiguous words of the regulation were read in another way. */
public final class OtherReadings {
    private static final int NAMED = 8;

    private final Regulation regulation;
    private final LocalDate day;

    public OtherReadings(Regulation regulation, LocalDate day) {
        this.regulation = regulation;
        this.day = day;
    }

    /**
     * @param basis the sentence, as an official writes its place
     * @param title the rule in a few words
     * @param now how the words are read
     * @param otherwise how they could be read
     * @param differences whom or what it would change, in words
     */
    public record Line(String rule, String basis, String title, String now, String otherwise, String differences) {}

    public List<Line> of(List<Expert> pool, Quotas quotas) {
        List<Line> lines = new ArrayList<>();
        for (Requirement law : regulation.requirements()) {
            for (Reading reading : regulation.otherReadings(law)) {
                lines.add(new Line(
                        law.rule(),
                        law.basis().citation().chinese(),
                        law.title(),
                        law.reading().map(Reading::chinese).orElse(""),
                        reading.chinese(),
                        differences(law, reading, pool, quotas)));
            }
        }
        return lines;
    }

    private String differences(Requirement law, Reading reading, List<Expert> pool, Quotas quotas) {
        if (law.rule().startsWith("draw-")) {
            return "只影响以后的抽取，不影响任何人的资格";
        }
        return law.rule().equals("industry-quota") ? shares(law, reading, quotas) : people(law, reading, pool);
    }

    private String people(Requirement law, Reading reading, List<Expert> pool) {
        Regulation other = regulation.read(law.rule(), reading);
        List<String> changed = RosterOrder.sorted(pool).stream()
                .filter(Expert::applied)
                .filter(expert -> !outcome(regulation, law, expert).equals(outcome(other, law, expert)))
                .map(RosterOrder::name)
                .toList();
        return changed.isEmpty() ? "没有人因此不同" : changed.size() + "人结果不同：" + named(changed);
    }

    /** Only whether a requirement is met counts, not the words about it. */
    private List<Class<?>> outcome(Regulation read, Requirement law, Expert expert) {
        return read.ruling(law.rule(), expert.entries(), day).stream()
                .<Class<?>>map(Ruling::getClass)
                .toList();
    }

    private static String named(List<String> names) {
        String shown = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? shown + "等" : shown;
    }

    private static String shares(Requirement law, Reading reading, Quotas quotas) {
        Reading now = law.reading().orElseThrow();
        List<String> changed = quotas.lines().stream()
                .filter(line -> PoolFindings.counted(now, line) > line.quota()
                        != PoolFindings.counted(reading, line) > line.quota())
                .map(line -> "%s由%d人变为%d人（名额%d人）"
                        .formatted(
                                line.industry().quotaName(),
                                PoolFindings.counted(now, line),
                                PoolFindings.counted(reading, line),
                                line.quota()))
                .toList();
        return changed.isEmpty() ? "各行业是否超出名额不变" : String.join("；", changed);
    }
}
