package expertpool.dispatch;

/**
 * 封存: somebody is bound to a value before the terms of a draw are fixed.
 *
 * @param dispatch number of the dispatch
 * @param office who; the program's own value has the name the pack gives it
 * @param sha256 of {@code dispatch/office/value}
 * @param paper SHA-256 of the file that handed it in; empty for the program's own
 */
public record Commitment(String dispatch, Source.Kind kind, String office, String sha256, String paper) {
    /** What the ledger calls it. */
    static final String KIND = "draw-commitment";
}
