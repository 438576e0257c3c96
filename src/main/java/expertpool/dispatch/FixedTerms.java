package expertpool.dispatch;

import java.util.Map;
import java.util.TreeMap;

/**
 * 锁定抽取条件: the terms of a draw cannot be changed any more; the archive has them.
 *
 * @param digest of their canonical form
 * @param kept SHA-256 under which the archive has them
 * @param documents SHA-256 of the documents that announce them by their path in the output folder; none if chance comes at once
 */
public record FixedTerms(String dispatch, String digest, String kept, Map<String, String> documents) {
    public FixedTerms {
        documents = new TreeMap<>(documents);
    }

    /** What the ledger calls it. */
    static final String KIND = "draw-terms";
}
