package expertpool.reconciliation;

import expertpool.settlement.Closing.Payout;
import java.math.BigDecimal;
import java.util.List;

/**
 * 逐人对账: what has become of the pay of one person. What was settled has been paid, is open, or nobody can tell.
 *
 * @param lines payments that are this person's
 * @param paid 已付, not more than was settled
 * @param open 未付
 * @param disputed 待查: payments that may be this person's would cover it
 * @param surplus 多付
 * @param why Chinese; empty if nothing is to be said
 */
public record Account(
        Payout due,
        List<PaidLine> lines,
        Outcome outcome,
        BigDecimal paid,
        BigDecimal open,
        BigDecimal disputed,
        BigDecimal surplus,
        String why) {
    public Account {
        lines = List.copyOf(lines);
        if (!Amounts.equal(due.net(), paid.add(open).add(disputed))
                || !Amounts.equal(Amounts.sum(lines, PaidLine::amount), paid.add(surplus))) {
            throw new IllegalStateException("accounts of %s do not balance".formatted(due.name()));
        }
    }

    /** 支付实发. */
    public BigDecimal received() {
        return paid.add(surplus);
    }
}
