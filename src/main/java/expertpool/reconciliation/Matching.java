package expertpool.reconciliation;

import expertpool.expert.Masked;
import expertpool.form.NameReader;
import expertpool.roster.Expert;
import expertpool.roster.Namesakes;
import expertpool.roster.RosterOrder;
import expertpool.settlement.Closing.Payout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 对应: whose payment a line is. The identity number tells, and the name has to be that of its holder; without a number only a name
 * that nobody else in the pool bears. Nobody is found by likeness.
 */
final class Matching {
    private final Map<String, Payout> byId;
    private final Map<String, List<Payout>> byName;
    private final Map<String, Expert> pool;
    private final Namesakes namesakes;

    Matching(List<Payout> payouts, List<Expert> pool) {
        this.byId = payouts.stream().collect(Collectors.toMap(Payout::idNumber, Function.identity()));
        this.byName = payouts.stream().collect(Collectors.groupingBy(payout -> NameReader.matchKey(payout.name())));
        this.pool = pool.stream()
                .collect(Collectors.toMap(expert -> expert.idNumber().number(), Function.identity()));
        this.namesakes = new Namesakes(pool);
    }

    /** What can be said of a line. */
    sealed interface Match {}

    /** @param note Chinese; empty if the identity number says it */
    record Whose(Payout payout, String note) implements Match {}

    /** @param candidates whose it may be */
    record Doubt(List<Payout> candidates, Outcome outcome, String why) implements Match {}

    /** @param idNumber of the one who was paid, if that is known */
    record Nobody(Optional<String> idNumber, String why) implements Match {}

    Match of(PaidLine line) {
        List<Payout> named = byName.getOrDefault(NameReader.matchKey(line.name()), List.of());
        if (line.returned()) {
            List<Payout> candidates = line.idNumber()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)))
                    .map(List::of)
                    .orElse(named);
            return new Doubt(candidates, Outcome.UNCLEAR, "这一行已退回更正，见对账单的回执");
        }
        return line.idNumber().map(id -> byNumber(line, id, named)).orElseGet(() -> byName(line, named));
    }

    private Match byNumber(PaidLine line, String id, List<Payout> named) {
        Optional<Payout> holder = Optional.ofNullable(byId.get(id));
        if (holder.isPresent()) {
            boolean same = sameName(holder.get().name(), line.name());
            return same
                    ? new Whose(holder.get(), "")
                    : new Doubt(
                            Stream.concat(holder.stream(), named.stream()).toList(),
                            Outcome.WRONG_PERSON,
                            "姓名是%s，身份证号是%s的".formatted(line.name(), holder.get().name()));
        }
        if (!named.isEmpty()) {
            String whose = Optional.ofNullable(pool.get(id))
                    .map(expert -> "是%s的".formatted(RosterOrder.name(expert)))
                    .orElse("不在专家库中");
            return new Doubt(
                    named,
                    Outcome.WRONG_PERSON,
                    "%s的身份证号%s%s，与结算的（%s）不同"
                            .formatted(
                                    line.name(),
                                    Masked.words(id),
                                    whose,
                                    Masked.words(named.get(0).idNumber())));
        }
        Optional<Expert> known = Optional.ofNullable(pool.get(id));
        if (known.filter(expert -> !sameName(RosterOrder.name(expert), line.name()))
                .isPresent()) {
            return new Doubt(
                    List.of(),
                    Outcome.WRONG_PERSON,
                    "姓名是%s，身份证号是%s的".formatted(line.name(), RosterOrder.name(known.get())));
        }
        return new Nobody(Optional.of(id), known.isPresent() ? "" : "专家库中没有此人");
    }

    private Match byName(PaidLine line, List<Payout> named) {
        List<Expert> same = namesakes.of(Optional.of(line.name()));
        if (same.size() > 1 && !named.isEmpty()) {
            return new Doubt(named, Outcome.UNCLEAR, "没有身份证号，专家库中有%d名同名人员".formatted(same.size()));
        }
        if (named.size() == 1) {
            return new Whose(named.get(0), "对账单没有身份证号，按姓名对应");
        }
        return named.isEmpty()
                ? new Nobody(
                        same.size() == 1 ? Optional.of(same.get(0).idNumber().number()) : Optional.empty(),
                        same.isEmpty() ? "专家库中没有此人" : "")
                : new Doubt(named, Outcome.UNCLEAR, "没有身份证号，有%d名同名人员".formatted(named.size()));
    }

    private static boolean sameName(String one, String other) {
        return NameReader.matchKey(one).equals(NameReader.matchKey(other));
    }
}
