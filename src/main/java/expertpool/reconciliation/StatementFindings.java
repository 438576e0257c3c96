package expertpool.reconciliation;

import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a contractor is told on its statement: each line that is not as it was settled. Lines that were handed back say so already. */
public record StatementFindings(Regulation regulation) {
    /** By the number of the form in the register. */
    public Map<Long, List<Finding>> of(List<Reconciliation> reconciliations) {
        Map<Long, List<Finding>> findings = new TreeMap<>();
        for (Reconciliation reconciliation : reconciliations) {
            String state = reconciliation.dues().closed().isPresent() ? "" : "（该季度的结算尚未关账，以关账的为准）";
            for (Account account : reconciliation.accounts()) {
                if (account.outcome() != Outcome.MATCHED && !account.lines().isEmpty()) {
                    PaidLine last = account.lines().get(account.lines().size() - 1);
                    add(findings, last, account.outcome(), problem(account) + state);
                }
            }
            for (Loose loose : reconciliation.loose()) {
                if (!loose.line().returned()) {
                    add(findings, loose.line(), loose.outcome(), loose.outcome().chinese() + "：" + loose.why() + state);
                }
            }
        }
        return findings;
    }

    private static String problem(Account account) {
        return "共支付%s，结算实发%s，相差%s：%s"
                .formatted(
                        account.received().toPlainString(),
                        account.due().net().toPlainString(),
                        account.received().subtract(account.due().net()).toPlainString(),
                        account.why());
    }

    private void add(Map<Long, List<Finding>> findings, PaidLine line, Outcome outcome, String problem) {
        Requirement law = regulation.requirement(outcome.rule()).orElseThrow();
        Fault fault = new Fault(outcome.rule(), problem, law.remedy());
        findings.computeIfAbsent(line.form(), none -> new ArrayList<>())
                .add(regulation.finding(
                        fault,
                        FormKind.PAYMENT_STATEMENT,
                        line.number(),
                        Field.NET,
                        new Entry(null, line.where(), List.of())));
    }
}
