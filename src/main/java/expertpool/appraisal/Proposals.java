package expertpool.appraisal;

import expertpool.appraisal.AppraisalSummary.Line;
import expertpool.appraisal.Duties.Duty;
import expertpool.appraisal.Proposal.Advice;
import expertpool.appraisal.Proposal.Reason;
import expertpool.form.Field;
import expertpool.regulation.AgeLimit;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import expertpool.roster.RosterOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 续聘清退建议: age, bands of the law if it has any, and opinions of the departments, put together for each person. No
 * mark fails anybody unless the law says which.
 */
final class Proposals {
    private final BureauPack bureau;
    private final LocalDate today;
    private final AppraisalYear year;
    private final Bands bands;
    private final Map<Integer, List<BigDecimal>> means = new HashMap<>();
    private final Map<Expert, List<Duty>> missing;

    private Proposals(BureauPack bureau, LocalDate today, AppraisalYear year) {
        this.bureau = bureau;
        this.today = today;
        this.year = year;
        this.bands = Bands.on(bureau.regulation(), year.lastDay());
        year.summary().standings().forEach(standing -> means.computeIfAbsent(
                        standing.expert().industry(), industry -> new ArrayList<>())
                .add(standing.mean()));
        this.missing = year.duties().missing().stream().collect(Collectors.groupingBy(Duty::expert));
    }

    /**
     * One for each member whom somebody appraised or had to appraise, or who reaches the age limit; first those who should be talked about; of the same advice in the order of the industries, then
     * of the names.
     *
     * @param today the day on which age is judged
     */
    static List<Proposal> of(BureauPack bureau, LocalDate today, AppraisalYear year) {
        Proposals proposals = new Proposals(bureau, today, year);
        Map<Expert, Standing> standings = new LinkedHashMap<>();
        year.summary().standings().forEach(standing -> standings.put(standing.expert(), standing));
        List<Expert> members = RosterOrder.sorted(year.pool().stream()
                .filter(expert -> standings.containsKey(expert)
                        || year.duties().concern(expert)
                        || (expert.isDue() && proposals.age(expert).isPresent()))
                .toList());
        return members.stream()
                .map(expert -> proposals.proposal(expert, Optional.ofNullable(standings.get(expert))))
                .sorted(Comparator.comparing(Proposal::advice)
                        .thenComparing(proposal -> proposal.expert().industry()))
                .toList();
    }

    private Proposal proposal(Expert expert, Optional<Standing> standing) {
        List<Reason> reasons = new ArrayList<>();
        age(expert).ifPresent(reasons::add);
        standing.ifPresent(one -> {
            one.lines().forEach(line -> opinion(line).ifPresent(reasons::add));
            band(one).ifPresent(reasons::add);
        });
        reasons.add(standing.map(this::result).orElseGet(() -> unknown(expert)));
        standing.flatMap(this::lowest).ifPresent(reasons::add);
        if (standing.isPresent()) {
            missing.getOrDefault(expert, List.of())
                    .forEach(duty -> reasons.add(
                            new Reason(Advice.KEEP, duty.department() + "应考核而没有考核", basis("appraisal-due"))));
        }
        Advice advice = expert.status() == Status.REMOVED
                ? Advice.REMOVED
                : reasons.stream()
                        .map(Reason::advice)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return new Proposal(expert, advice, standing, reasons);
    }

    /** Over age today, or before the running year is over. */
    private Optional<Reason> age(Expert expert) {
        Optional<AgeLimit> limit = AgeLimit.on(bureau.regulation(), today);
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        int years = limit.get().years(today);
        LocalDate last = limit.get().lastDay(expert.idNumber(), today);
        String basis = bureau.regulation().basis("over_age").chinese();
        if (last.isBefore(today)) {
            return Optional.of(new Reason(Advice.REMOVE, "年龄已超过%d周岁（最后符合条件的日期为%s）".formatted(years, last), basis));
        }
        return last.getYear() == today.getYear()
                ? Optional.of(new Reason(Advice.AGES, "年内到龄，最后符合条件的日期为%s".formatted(last), basis))
                : Optional.empty();
    }

    private Optional<Reason> opinion(Line line) {
        String opinion = line.appraisal().text(Field.OPINION);
        Requirement law = bureau.regulation().requirement("removal-opinion").orElseThrow();
        return RemovalOpinion.isIn(opinion, law.list("words"))
                ? Optional.of(new Reason(
                        Advice.REMOVE,
                        "%s考核意见：“%s”".formatted(line.appraisal().department(), opinion),
                        basis("removal-opinion")))
                : Optional.empty();
    }

    private Optional<Reason> band(Standing standing) {
        return bands.of(standing.mean())
                .map(band -> new Reason(
                        band.suggestsRemoval() ? Advice.REMOVE : Advice.KEEP,
                        "考核等次：" + band.name(),
                        basis("appraisal-bands")));
    }

    /** Whoever was not due in that year breaches nothing. */
    private Reason unknown(Expert expert) {
        return new Reason(
                Advice.UNKNOWN,
                "%d年度没有可以计入的考核表".formatted(year.year()),
                year.duties().concern(expert) ? basis("appraisal-due") : "");
    }

    private Reason result(Standing standing) {
        String departments = standing.lines().stream()
                .map(line -> "%s%s分"
                        .formatted(
                                line.appraisal().department(),
                                line.appraisal().total().orElseThrow().toPlainString()))
                .collect(Collectors.joining("，"));
        return new Reason(Advice.KEEP, departments, "");
    }

    private Optional<Reason> lowest(Standing standing) {
        List<BigDecimal> others = means.getOrDefault(standing.expert().industry(), List.of());
        boolean least = others.stream().allMatch(mean -> mean.compareTo(standing.mean()) >= 0);
        boolean different = others.stream().anyMatch(mean -> mean.compareTo(standing.mean()) > 0);
        return least && different
                ? Optional.of(new Reason(Advice.KEEP, "平均分在本行业领域%d人中最低，仅供参考".formatted(others.size()), ""))
                : Optional.empty();
    }

    private String basis(String rule) {
        return bureau.regulation()
                .requirement(rule)
                .map(law -> law.basis().citation().chinese())
                .orElse("");
    }
}
