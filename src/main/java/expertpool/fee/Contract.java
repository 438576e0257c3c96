package expertpool.fee;

import java.time.LocalDate;

/**
 * 合同 with the third party that pays the experts (Article 12(1)).
 *
 * @param from first day of service that it covers
 * @param to the last
 */
public record Contract(String contractor, String number, LocalDate from, LocalDate to) {
    /** Whether it covers a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Contractor and number, as sheets name them. */
    public String printed() {
        return "%s（合同%s）".formatted(contractor, number);
    }
}
