package expertpool.appraisal;

import expertpool.appraisal.AppraisalYear.Stray;
import expertpool.form.Field;
import expertpool.regulation.Departments;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Recommendations;
import expertpool.roster.Removal;
import expertpool.roster.Removals;
import expertpool.settlement.Settlements;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 考核依据: the register, as far as the appraisal of a year rests on it. */
public record Evidence(
        Appraisals appraisals,
        Settlements settlements,
        Recommendations recommendations,
        Removals removals,
        Experts experts,
        Departments departments) {

    /** The years that are due: those with a Table 4 or a Table 5, and the one that runs. */
    public SortedSet<Integer> years(LocalDate today) {
        TreeSet<Integer> years = new TreeSet<>(appraisals.counts().keySet());
        settlements.uses().all().stream()
                .flatMap(use -> use.entries().date(Field.TO).stream())
                .forEach(day -> years.add(day.getYear()));
        years.add(today.getYear());
        return years;
    }

    /** What the papers of that year come to. */
    public AppraisalYear of(int year) {
        return of(List.of(year)).get(0);
    }

    /** What the papers of each of these years come to. */
    public List<AppraisalYear> of(Collection<Integer> years) {
        List<Expert> pool = experts.all();
        Map<String, Removal> removed = removals.before(Long.MAX_VALUE);
        Map<String, LocalDate> days = new HashMap<>();
        removed.forEach((id, removal) -> days.put(id, removal.day()));
        Duties.Register register = new Duties.Register(
                pool, recommendations.all(), settlements.all(pool).values(), removed);
        return years.stream()
                .map(year -> {
                    AppraisalSummary summary = AppraisalSummary.of(year, appraisals.of(year), pool, days, departments);
                    return new AppraisalYear(pool, summary, Duties.of(summary, register, departments), strays(year));
                })
                .toList();
    }

    /** What came in from December of the year to the next November, and was handed back or dated otherwise. */
    private List<Stray> strays(int year) {
        LocalDate from = LocalDate.of(year, Month.DECEMBER, 1);
        Stream<Stray> returned = appraisals.returned().stream().map(one -> new Stray(one, "已退回，请改正后重报"));
        Stream<Stray> misdated = appraisals.all().stream()
                .filter(one -> !one.superseded() && !one.period().startsWith(Integer.toString(year)))
                .map(one -> new Stray(one, "考核时间为%s，没有计入本年度".formatted(one.period())));
        return Stream.concat(returned, misdated)
                .filter(stray -> !stray.appraisal().receivedOn().isBefore(from)
                        && stray.appraisal().receivedOn().isBefore(from.plusYears(1)))
                .map(stray -> new Stray(
                        stray.appraisal()
                                .of(departments.fullName(stray.appraisal().department())),
                        stray.reason()))
                .toList();
    }
}
