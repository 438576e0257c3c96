package expertpool.form;

import expertpool.finding.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A fault of a paper that is not one of a box.
 *
 * @param where the cell or paragraph where it shows first, or null if it concerns the paper as a whole
 */
public record PaperFault(Fault fault, @Nullable String where) {
    /** A fault of the paper as a whole. */
    public static PaperFault of(Fault fault) {
        return new PaperFault(fault, null);
    }
}
