package expertpool.reconciliation;

import java.math.BigDecimal;

/**
 * 不能对应的支付: a line for which nothing was settled, or of which nobody can tell whose it is.
 *
 * @param why Chinese
 */
public record Loose(PaidLine line, Outcome outcome, String why) {
    /** What may yet be somebody's. */
    BigDecimal disputed() {
        return outcome == Outcome.WRONG_PERSON || outcome == Outcome.UNCLEAR ? line.amount() : Amounts.NONE;
    }

    /** What is for nothing that was settled. */
    BigDecimal surplus() {
        return line.amount().subtract(disputed());
    }
}
