package expertpool.reconciliation;

/**
 * 不能对应的支付: a line for which nothing was settled, or of which nobody can tell whose it is.
 *
 * @param why Chinese
 */
public record Loose(PaidLine line, Outcome outcome, String why) {
    /** Whether it may yet be somebody's: then it is no surplus. */
    boolean isDisputed() {
        return outcome == Outcome.WRONG_PERSON || outcome == Outcome.UNCLEAR;
    }
}
