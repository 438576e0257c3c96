package expertpool.dispatch;

import expertpool.expert.Seats;
import java.time.LocalDate;
import java.util.List;

/**
 * 用人需求: what a filed request asks of a draw.
 *
 * @param dispatch its number
 * @param paper SHA-256 of the file
 * @param from first day of service
 * @param to last day of service
 * @param unit that is served, as written
 * @param seats in the order of the request
 */
public record DrawRequest(String dispatch, String paper, LocalDate from, LocalDate to, String unit, List<Seats> seats) {
    public DrawRequest {
        seats = List.copyOf(seats);
    }
}
