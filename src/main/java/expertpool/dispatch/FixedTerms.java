package expertpool.dispatch;

/**
 * 锁定抽取条件: the terms of a draw cannot be changed any more; the archive has them.
 *
 * @param digest of their canonical form
 * @param kept SHA-256 under which the archive has them
 */
public record FixedTerms(String dispatch, String digest, String kept) {
    /** What the ledger calls it. */
    static final String KIND = "draw-terms";
}
