package expertpool.settlement;

import expertpool.dispatch.Dispatch;
import expertpool.dispatch.Dispatching;
import expertpool.expert.Quarter;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.Removals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 结算办理: what every quarter comes to, and what stands against paying it, by what register, ledger and pack have.
 *
 * @param today the day on which it is done
 */
public record QuarterlySettlement(
        BureauPack bureau,
        Settlements settlements,
        Dispatching dispatching,
        Removals removals,
        Closings closings,
        LocalDate today) {

    /** A quarter. */
    public record Settled(Remuneration pay, List<Irregularity> irregularities) {
        public Settled {
            irregularities = List.copyOf(irregularities);
        }

        private static Settled nothing(Quarter quarter) {
            return new Settled(new Remuneration(quarter, List.of(), List.of(), Optional.empty()), List.of());
        }
    }

    /**
     * The quarters in which there are uses, dispatches that have none, or adjustments of closed ones.
     *
     * @param closed what those that are closed come to by the papers of today; they keep what they were closed with
     */
    public record Quarters(SortedMap<Quarter, Settled> open, SortedMap<Quarter, Settled> closed) {}

    public Quarters quarters(List<Expert> pool) {
        List<Dispatch> dispatches = settlements.dispatches().all();
        SortedMap<Quarter, Settlement> uses = settlements.all(pool);
        SortedMap<Quarter, List<Irregularity>> irregularities = new Irregularities(
                        bureau.regulation(), dispatching::going, removed(), bureau.contracts(), today)
                .of(uses, dispatches);
        irregularities.keySet().forEach(quarter -> uses.putIfAbsent(quarter, new Settlement(quarter, List.of())));
        SortedMap<Quarter, Settled> settled = new TreeMap<>();
        uses.forEach((quarter, settlement) -> {
            List<Irregularity> some = irregularities.getOrDefault(quarter, List.of());
            settled.put(quarter, new Settled(Remuneration.of(settlement, some, bureau), some));
        });
        SortedMap<Quarter, Settled> closed = new TreeMap<>();
        closings.last().ifPresent(last -> {
            closed.putAll(settled.headMap(last.next()));
            settled.headMap(last.next()).clear();
            List<Adjustment> adjustments = closings.adjustments(
                    closed.values().stream().map(Settled::pay).toList(), pool);
            if (!adjustments.isEmpty()) {
                Settled next = settled.getOrDefault(last.next(), Settled.nothing(last.next()));
                settled.put(
                        last.next(),
                        new Settled(
                                next.pay()
                                        .with(
                                                adjustments,
                                                bureau.contracts()
                                                        .on(last.next().end())),
                                next.irregularities()));
            }
        });
        return new Quarters(settled, closed);
    }

    /** What is due for every quarter that was closed or is open. */
    public SortedMap<Quarter, Dues> dues(List<Expert> pool) {
        Quarters quarters = quarters(pool);
        SortedMap<Quarter, Dues> dues = new TreeMap<>();
        quarters.open().forEach((quarter, settled) -> dues.put(quarter, Dues.of(settled.pay())));
        for (Closing closing : closings.all()) {
            Settled today = quarters.closed().getOrDefault(closing.quarter(), Settled.nothing(closing.quarter()));
            dues.put(closing.quarter(), Dues.of(closing, today.pay()));
        }
        return dues;
    }

    private Map<String, LocalDate> removed() {
        Map<String, LocalDate> removed = new TreeMap<>();
        removals.latest()
                .forEach((id, entry) -> removed.put(id, entry.decision().day()));
        return removed;
    }
}
