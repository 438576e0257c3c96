package expertpool.reconciliation;

import expertpool.expert.Quarter;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.settlement.Dues;
import expertpool.settlement.QuarterlySettlement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** 对账 of every quarter of which a statement has come in, by what register and ledger have. */
public record Reconciliations(Statements statements, QuarterlySettlement settlement, Experts experts) {

    public SortedMap<Quarter, Reconciliation> all() {
        List<Statement> standing = statements.standing();
        SortedMap<Quarter, Reconciliation> all = new TreeMap<>();
        if (!standing.isEmpty()) {
            List<Expert> pool = experts.all();
            SortedMap<Quarter, Dues> dues = settlement.dues(pool);
            standing.forEach(statement ->
                    all.computeIfAbsent(statement.quarter(), quarter -> Reconciling.of(dues, quarter, standing, pool)));
        }
        return all;
    }
}
