package expertpool.settlement;

import expertpool.expert.Quarter;
import expertpool.roster.Expert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 补充调整: what a service of a closed quarter comes to otherwise than it was settled. It is paid with the quarter that is open.
 *
 * @param difference what is owed on top, or was settled too much
 * @param settled what was settled for the service before, in yuan
 * @param path the file that says so now; empty if none does any more
 * @param open Chinese: why it cannot be paid any more; empty if it can
 * @param example whether a rate that nobody has approved takes part
 */
public record Adjustment(
        Owed difference, BigDecimal settled, Optional<Expert> expert, String path, String open, boolean example) {

    /** The quarter in which the service was. */
    Quarter quarter() {
        return Quarter.of(LocalDate.parse(difference.to()));
    }

    /** Chinese: what has changed. */
    public String reason() {
        BigDecimal due = settled.add(difference.amount());
        String what = settled.signum() == 0 ? "关账以后补齐" : due.signum() == 0 ? "关账以后不能支付" : "关账以后有变动";
        return quarter().chinese() + what + (open.isEmpty() ? "" : "：" + open);
    }

    /** Chinese: how the difference comes about. */
    public String working() {
        return "应结%s，已结%s".formatted(settled.add(difference.amount()).toPlainString(), settled.toPlainString());
    }
}
