package expertpool.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import expertpool.form.Words;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * 应付项: what somebody is owed for a service, as a closed quarter keeps it. The words of its papers may be corrected later; it is the
 * same service as long as department, days and person are the same.
 *
 * @param from the first day of service
 * @param to the last day of service
 * @param afterTax whether the amount is what the person is to receive
 * @param amount in yuan, two decimals; negative for what was paid too much
 */
public record Owed(
        String department,
        String from,
        String to,
        String idNumber,
        String name,
        boolean afterTax,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount) {

    /** What two papers of one service have alike. */
    String service() {
        return String.join("|", Words.key(department), from, to, idNumber, Boolean.toString(afterTax));
    }

    /** What comes to that by rates before tax, or by those after tax. */
    public static BigDecimal sum(Stream<Owed> owed, boolean afterTax) {
        return owed.filter(one -> one.afterTax == afterTax)
                .map(Owed::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    Owed with(BigDecimal other) {
        return new Owed(department, from, to, idNumber, name, afterTax, other);
    }
}
