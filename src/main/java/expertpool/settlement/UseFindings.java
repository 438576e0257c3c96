package expertpool.settlement;

import expertpool.dispatch.Dispatch;
import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 受委派: uses that no dispatch has led to (Article 16). A department uses its daily experts without one (Article 17(1), Q-51). As long
 * as nothing says who was used, it is told.
 */
public record UseFindings(BureauPack bureau) {
    static final String RULE = "use-undispatched";

    /** By the number of the form in the register. */
    public Map<Long, List<Finding>> of(List<Use> uses, List<Dispatch> dispatches, List<Expert> pool) {
        DailyUses daily = new DailyUses(bureau, pool);
        Map<Long, List<Finding>> findings = new TreeMap<>();
        Settlement.undispatched(uses, dispatches).forEach((use, reason) -> {
            if (!daily.isOne(use)) {
                findings.computeIfAbsent(use.form(), none -> new ArrayList<>()).add(finding(use, reason));
            }
        });
        return findings;
    }

    private Finding finding(Use use, String reason) {
        Optional<Entry> number = use.entries().entry(Field.DISPATCH_NUMBER);
        Field box = number.isPresent() ? Field.DISPATCH_NUMBER : Field.PURPOSE;
        Fault fault = new Fault(RULE, reason, "请补报派出报备单，或者在本表写明派出编号；日常技术服务专家请写明姓名");
        return bureau.regulation()
                .finding(
                        fault,
                        FormKind.USE_RECORD,
                        use.record(),
                        box,
                        use.entries().entry(box).orElse(null));
    }
}
