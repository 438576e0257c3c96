package expertpool.filing;

/** A paper of the ledger is missing before others: nobody knows what was decided, so nothing may go on. */
public final class BrokenLedger extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message Chinese: which paper, and what to do */
    BrokenLedger(String message) {
        super(message);
    }
}
