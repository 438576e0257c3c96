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
            return new Settled(new Remuneration(quarter, List.of(), List.of()), List.of());
        }
    }

    /** All quarters that are open and in which there are uses, dispatches that have none, or adjustments of closed ones. */
    public SortedMap<Quarter, Settled> all(List<Expert> pool) {
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
        closings.last().ifPresent(last -> {
            SortedMap<Quarter, Settled> closed = settled.headMap(last.next());
            List<Adjustment> adjustments = closings.adjustments(
                    closed.values().stream().map(Settled::pay).toList(), pool);
            closed.clear();
            if (!adjustments.isEmpty()) {
                Settled next = settled.getOrDefault(last.next(), Settled.nothing(last.next()));
                settled.put(last.next(), new Settled(next.pay().with(adjustments), next.irregularities()));
            }
        });
        return settled;
    }

    private Map<String, LocalDate> removed() {
        Map<String, LocalDate> removed = new TreeMap<>();
        removals.latest()
                .forEach((id, entry) -> removed.put(id, entry.decision().day()));
        return removed;
    }
}
