package expertpool.settlement;

import expertpool.fee.Withholding;
import expertpool.roster.Expert;
import expertpool.roster.RosterOrder;
import expertpool.settlement.Closing.Payout;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one contractor pays one person for a quarter.
 *
 * @param payer its name; empty as long as the bureau has entered no contract
 * @param lines that are paid
 * @param adjustments of closed quarters that are paid, or taken off
 * @param withheld from the sum, what is paid after tax having been grossed up
 */
public record Payment(
        String payer,
        Expert expert,
        List<Remuneration.Line> lines,
        List<Adjustment> adjustments,
        Withholding withheld) {
    public Payment {
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
    }

    String name() {
        return RosterOrder.name(expert);
    }

    Payout payout() {
        return new Payout(expert.idNumber().number(), name(), withheld.income(), withheld.tax(), withheld.net());
    }

    /** What it pays for. */
    List<Owed> owed() {
        return Stream.concat(
                        lines.stream().flatMap(line -> line.owed().stream()),
                        adjustments.stream().map(Adjustment::difference))
                .toList();
    }
}
