package expertpool.settlement;

import expertpool.dispatch.Dispatches;
import expertpool.expert.Quarter;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import java.util.List;
import java.util.SortedMap;

/** 结算依据: the uses in the register, to be held against its dispatches. */
public record Settlements(Uses uses, Dispatches dispatches, BureauPack bureau) {
    /** All quarters in which there are uses. */
    public SortedMap<Quarter, Settlement> all(List<Expert> pool) {
        return Settlement.all(uses.all(), dispatches.all(), pool, new DailyUses(bureau, pool)::isOne);
    }
}
