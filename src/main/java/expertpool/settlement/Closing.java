package expertpool.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import expertpool.expert.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 关账: a quarter that was fixed for good, as the ledger has it.
 *
 * @param day on which it was closed
 * @param owed what it paid for, adjustments of earlier quarters among it
 * @param payments what each person was to be paid
 * @param documents SHA-256 of its sheets by their path in the output folder; the archive has them
 */
public record Closing(
        Quarter quarter, LocalDate day, List<Owed> owed, List<Payout> payments, Map<String, String> documents) {
    /** What the ledger calls such a decision. */
    static final String KIND = "closing";

    public Closing {
        owed = List.copyOf(owed);
        payments = List.copyOf(payments);
        documents = new TreeMap<>(documents);
    }

    /** 应发、代扣个税、实发 of one person, in yuan. */
    public record Payout(
            String idNumber,
            String name,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal income,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal tax,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal net) {

        /** What two contractors pay together. */
        Payout and(Payout other) {
            return new Payout(idNumber, name, income.add(other.income), tax.add(other.tax), net.add(other.net));
        }
    }
}
