package expertpool.reconciliation;

import expertpool.expert.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 支付明细: a statement of the contractor that stands.
 *
 * @param path its file
 * @param payer as it names itself; empty if it does not
 * @param before what the version said that it took the place of
 */
public record Statement(
        String path,
        LocalDate receivedOn,
        Quarter quarter,
        String payer,
        List<PaidLine> lines,
        Optional<List<PaidLine>> before) {
    public Statement {
        lines = List.copyOf(lines);
        before = before.map(List::copyOf);
    }
}
