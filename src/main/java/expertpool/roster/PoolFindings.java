package expertpool.roster;

import expertpool.regulation.Reading;
import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 名单核查: what the regulation says of the pool as a whole. It warns; nobody is taken out by the program. */
public final class PoolFindings {
    private final Regulation regulation;
    private final LocalDate day;

    public PoolFindings(Regulation regulation, LocalDate day) {
        this.regulation = regulation;
        this.day = day;
    }

    /**
     * @param title the rule in a few words
     * @param problem Chinese, with the numbers
     * @param basis as an official writes it
     */
    public record Line(String rule, String title, String problem, String remedy, String basis) {
        /** A problem with the words of the requirement that it concerns. */
        public static Line of(Requirement law, String problem) {
            return new Line(
                    law.rule(),
                    law.title(),
                    problem,
                    law.remedy(),
                    law.basis().citation().chinese());
        }
    }

    public List<Line> of(List<Expert> pool, Quotas quotas) {
        List<Line> lines = new ArrayList<>();
        requirement("pool-size").ifPresent(law -> size(law, quotas, lines));
        requirement("industry-quota").ifPresent(law -> shares(law, quotas, lines));
        requirement("daily-experts").ifPresent(law -> daily(law, pool, lines));
        return lines;
    }

    private Optional<Requirement> requirement(String rule) {
        return regulation.requirement(rule).filter(law -> law.isInForceOn(day));
    }

    private void size(Requirement law, Quotas quotas, List<Line> lines) {
        int most = law.number("count", day);
        if (quotas.total() > most) {
            lines.add(Line.of(law, "名单共%d人，原则上不超过%d人，超出%d人".formatted(quotas.total(), most, quotas.total() - most)));
        }
    }

    private static void shares(Requirement law, Quotas quotas, List<Line> lines) {
        for (Quotas.Line share : quotas.lines()) {
            int counted = counted(law.reading().orElseThrow(), share);
            if (counted > share.quota()) {
                lines.add(Line.of(
                        law,
                        "%s共%d人，名额%d人，超出%d人"
                                .formatted(
                                        share.industry().quotaName(),
                                        counted,
                                        share.quota(),
                                        counted - share.quota())));
            }
        }
    }

    static int counted(Reading reading, Quotas.Line share) {
        return reading == Reading.EVERYWHERE ? share.countedEverywhere() : share.counted();
    }

    /** Where nobody is marked as one there is nothing to count; who was removed is none. */
    private void daily(Requirement law, List<Expert> pool, List<Line> lines) {
        int least = law.number("least", day);
        int most = law.number("most", day);
        List<Expert> present = pool.stream()
                .filter(expert -> expert.status() != Expert.Status.REMOVED)
                .toList();
        DailyExperts.byDepartment(law, present).forEach((department, experts) -> {
            int count = experts.size();
            if (count < least || count > most) {
                lines.add(Line.of(law, "%s的日常技术服务专家%d名，规定为%d至%d名".formatted(department, count, least, most)));
            }
        });
    }
}
