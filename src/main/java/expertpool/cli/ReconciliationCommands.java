package expertpool.cli;

import expertpool.expert.Quarter;
import expertpool.reconciliation.Outcome;
import expertpool.reconciliation.Reconciliation;
import expertpool.reconciliation.Reconciliations;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** 对账: what was settled against what the contractor says it has paid. */
final class ReconciliationCommands {
    private ReconciliationCommands() {}

    static int reconcile(Session session, String words) throws Problem {
        Quarter quarter = SettlementCommands.quarter(words);
        int status = Actions.jobs(session, false, "settlement", "reconciliation", "answer");
        Optional<Reconciliation> found =
                Optional.ofNullable(session.get(Reconciliations.class).all().get(quarter));
        if (found.isPresent()) {
            say(session, found.get());
        } else {
            session.terminal()
                    .say(
                            quarter + "没有收到支付明细。请付款单位填写空白表格中的支付明细表，放进投递文件夹，先 run 收件；已经收件的，看回执是否退回。",
                            "No payment statement for " + quarter + ".");
        }
        return status;
    }

    private static void say(Session session, Reconciliation found) {
        BigDecimal difference = found.received().subtract(found.settled());
        session.terminal()
                .say(
                        "%s结算实发%s元，支付实发%s元，相差%s元%s。见 结算/%1$s/对账表.xlsx。"
                                .formatted(
                                        found.dues().quarter(),
                                        found.settled().toPlainString(),
                                        found.received().toPlainString(),
                                        difference.toPlainString(),
                                        found.dues().closed().isPresent() ? "" : "（结算尚未关账）"),
                        "%s: %s yuan settled, %s paid, difference %s."
                                .formatted(
                                        found.dues().quarter(),
                                        found.settled().toPlainString(),
                                        found.received().toPlainString(),
                                        difference.toPlainString()));
        session.terminal().say("  " + counts(found, true), "  " + counts(found, false));
    }

    private static String counts(Reconciliation found, boolean chinese) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> count(found, outcome) > 0)
                .map(outcome -> chinese
                        ? outcome.chinese() + count(found, outcome)
                        : count(found, outcome) + " " + outcome.code())
                .collect(Collectors.joining(chinese ? "；" : ", "));
    }

    private static int count(Reconciliation found, Outcome outcome) {
        return found.of(outcome).size() + found.looseOf(outcome).size();
    }
}
