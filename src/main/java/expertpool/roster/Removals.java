package expertpool.roster;

import expertpool.filing.Ledger;
import expertpool.filing.Ledger.Entry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 清退记录: all decisions that somebody leaves. */
public final class Removals {
    private final Ledger ledger;

    public Removals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** In the order in which they were decided. */
    public List<Removal> all() {
        return ledger.all(Removal.KIND, Removal.class).stream()
                .map(Entry::decision)
                .toList();
    }

    /** The latest of each person, by identity number, with its place in the ledger. */
    public Map<String, Entry<Removal>> latest() {
        Map<String, Entry<Removal>> latest = new TreeMap<>();
        ledger.all(Removal.KIND, Removal.class)
                .forEach(entry -> latest.put(entry.decision().idNumber().number(), entry));
        return latest;
    }

    /** The latest of each person among the decisions before one in the ledger, by identity number. */
    public Map<String, Removal> before(long number) {
        Map<String, Removal> removals = new TreeMap<>();
        ledger.all(Removal.KIND, Removal.class).stream()
                .filter(entry -> entry.number() < number)
                .forEach(entry -> removals.put(entry.decision().idNumber().number(), entry.decision()));
        return removals;
    }

    public void record(Removal removal) {
        ledger.append(Removal.KIND, removal.day(), removal);
    }
}
