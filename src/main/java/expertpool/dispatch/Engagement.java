package expertpool.dispatch;

import expertpool.expert.IdNumber;
import java.time.LocalDate;

/**
 * 派出记录: a seat that somebody holds.
 *
 * @param dispatch its number
 * @param drawnOn the day on which it was drawn, or taken over
 * @param from first day of service
 * @param to last day of service
 */
public record Engagement(IdNumber person, String dispatch, LocalDate drawnOn, LocalDate from, LocalDate to) {
    boolean overlaps(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
