package expertpool.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 支付记录: a line of a payment statement. Amounts are in yuan; negative ones were taken back.
 *
 * @param form number of the statement in the register
 * @param number of the line in the statement, from 1
 * @param path its file
 * @param where in the file
 * @param idNumber nothing if none is written, or none that can be
 * @param net 实发; nothing if it cannot be read
 * @param dispatch 派出编号 and 事由 as written
 * @param returned whether the contractor has to correct it before it counts
 */
public record PaidLine(
        long form,
        int number,
        String path,
        String where,
        String name,
        Optional<String> idNumber,
        Optional<BigDecimal> gross,
        Optional<BigDecimal> tax,
        Optional<BigDecimal> net,
        Optional<LocalDate> paidOn,
        String dispatch,
        boolean returned) {

    /** What was paid, as far as it can be read. */
    BigDecimal amount() {
        return net.orElse(Amounts.NONE);
    }
}
