package expertpool.roster;

import expertpool.expert.Classification;
import expertpool.expert.IdNumber;
import expertpool.expert.Industry;
import expertpool.expert.Specialty;
import expertpool.regulation.AgeLimit;
import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 预判: who reaches the age limit within twelve months and what is left then, and how the daily experts have changed. It
 * tells early; nobody is taken out by the program.
 *
 * @param day from which on is looked
 * @param over members who are over age already, in the order of their last days
 * @param leaving members whose last day lies within twelve months of the day, the last one included
 * @param shares the industries that lose somebody
 * @param specialties those that lose somebody and keep fewer than two
 * @param daily the daily experts of each department that has any
 */
public record Foresight(
        LocalDate day,
        List<Leaving> over,
        List<Leaving> leaving,
        List<Share> shares,
        List<Scarce> specialties,
        List<Daily> daily) {
    private static final int MONTHS = 12;

    /** With fewer than this nobody can take the place of another. */
    private static final int ENOUGH = 2;

    public Foresight {
        over = List.copyOf(over);
        leaving = List.copyOf(leaving);
        shares = List.copyOf(shares);
        specialties = List.copyOf(specialties);
        daily = List.copyOf(daily);
    }

    /** @param lastDay 最后符合条件的日期 */
    public record Leaving(Expert expert, String name, String industry, LocalDate lastDay) {}

    /** @param after how many of those who are counted now will be left */
    public record Share(Industry industry, int quota, int now, int after) {}

    /** @param after how many of those who have the specialty now will be left */
    public record Scarce(Specialty specialty, int now, int after) {}

    /**
     * 日常技术服务专家 of a department.
     *
     * @param least the fewest that the law wants
     * @param joined names of those who did not serve it by the latest issued edition; nobody if none was issued
     * @param left names of those who served it by that edition and no longer do
     */
    public record Daily(String department, int count, int least, int most, List<String> joined, List<String> left) {
        public Daily {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }

        public boolean isOutOfRange() {
            return count < least || count > most;
        }
    }

    /**
     * @param pool everybody; members are those whom the next edition would have
     * @param issued the members of the latest issued edition, as it has them; nobody if none was issued
     */
    public static Foresight of(
            Regulation regulation,
            Classification classification,
            List<Expert> pool,
            List<Expert> issued,
            LocalDate day) {
        List<Expert> members = pool.stream().filter(Expert::isDue).toList();
        List<Leaving> ordered = AgeLimit.on(regulation, day).stream()
                .flatMap(limit -> RosterOrder.sorted(members).stream()
                        .map(expert -> leaving(expert, limit.lastDay(expert.idNumber(), day), classification)))
                .sorted(Comparator.comparing(Leaving::lastDay))
                .toList();
        List<Leaving> over =
                ordered.stream().filter(one -> one.lastDay().isBefore(day)).toList();
        List<Leaving> leaving = ordered.stream()
                .filter(one -> !one.lastDay().isBefore(day) && !one.lastDay().isAfter(day.plusMonths(MONTHS)))
                .toList();
        List<Expert> gone = Stream.concat(over.stream(), leaving.stream())
                .map(Leaving::expert)
                .toList();
        return new Foresight(
                day,
                over,
                leaving,
                shares(classification, members, gone, day),
                scarce(classification, members, gone),
                daily(regulation, pool, issued, day));
    }

    private static Leaving leaving(Expert expert, LocalDate lastDay, Classification classification) {
        return new Leaving(
                expert,
                RosterOrder.name(expert),
                classification.industry(expert.industry()).map(Industry::name).orElse(""),
                lastDay);
    }

    private static List<Share> shares(
            Classification classification, List<Expert> members, List<Expert> gone, LocalDate day) {
        List<Expert> staying =
                members.stream().filter(expert -> !gone.contains(expert)).toList();
        Map<Industry, Quotas.Line> after = new HashMap<>();
        Quotas.count(classification, staying, day).lines().forEach(line -> after.put(line.industry(), line));
        return Quotas.count(classification, members, day).lines().stream()
                .map(line -> new Share(
                        line.industry(),
                        line.quota(),
                        line.counted(),
                        Optional.ofNullable(after.get(line.industry()))
                                .orElse(line)
                                .counted()))
                .filter(share -> share.after() < share.now())
                .toList();
    }

    private static List<Scarce> scarce(Classification classification, List<Expert> members, List<Expert> gone) {
        return classification.specialties().stream()
                .map(specialty -> {
                    int now = having(specialty, members);
                    return new Scarce(specialty, now, now - having(specialty, gone));
                })
                .filter(one -> one.after() < one.now() && one.after() < ENOUGH)
                .toList();
    }

    private static int having(Specialty specialty, List<Expert> experts) {
        return (int) experts.stream()
                .filter(expert -> expert.specialties().contains(specialty.code()))
                .count();
    }

    private static List<Daily> daily(Regulation regulation, List<Expert> pool, List<Expert> issued, LocalDate day) {
        Optional<Requirement> law = regulation.requirement("daily-experts").filter(one -> one.isInForceOn(day));
        if (law.isEmpty()) {
            return List.of();
        }
        SortedMap<String, List<Expert>> now = DailyExperts.byDepartment(
                law.get(),
                pool.stream()
                        .filter(expert -> expert.status() != Expert.Status.REMOVED)
                        .toList());
        SortedMap<String, List<Expert>> before = DailyExperts.byDepartment(law.get(), issued);
        SortedSet<String> departments = new TreeSet<>(now.keySet());
        departments.addAll(before.keySet());
        return departments.stream()
                .map(department -> {
                    List<Expert> present = now.getOrDefault(department, List.of());
                    List<Expert> earlier = before.getOrDefault(department, List.of());
                    return new Daily(
                            department,
                            present.size(),
                            law.get().number("least", day),
                            law.get().number("most", day),
                            issued.isEmpty() ? List.of() : names(without(present, earlier)),
                            names(without(earlier, present)));
                })
                .toList();
    }

    private static List<Expert> without(List<Expert> experts, List<Expert> others) {
        Set<IdNumber> known = others.stream().map(Expert::idNumber).collect(Collectors.toSet());
        return experts.stream()
                .filter(expert -> !known.contains(expert.idNumber()))
                .toList();
    }

    private static List<String> names(List<Expert> experts) {
        return RosterOrder.sorted(experts).stream().map(RosterOrder::name).toList();
    }

    /**
     * A reminder where the law asks for an edition each year.
     *
     * @param issued whether one was issued this year
     */
    public static Optional<PoolFindings.Line> edition(Regulation regulation, boolean issued, LocalDate day) {
        return regulation
                .requirement("yearly-edition")
                .filter(law -> law.isInForceOn(day) && !issued)
                .map(law -> PoolFindings.Line.of(law, "%d年还没有印发名单".formatted(day.getYear())));
    }
}
