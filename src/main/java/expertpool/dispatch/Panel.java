package expertpool.dispatch;

import expertpool.dispatch.Adjustment.Outsider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 专家组: who holds the seats of a dispatch, after all adjustments.
 *
 * @param seats in the order in which they were drawn; added ones behind
 */
public record Panel(String dispatch, List<Seat> seats) {
    /** The kind of the seats that were added after the draw. */
    public static final int ADDED = -1;

    public Panel {
        seats = List.copyOf(seats);
    }

    /**
     * A seat and its holder.
     *
     * @param kind of seats in the terms, from 0; {@link #ADDED} if somebody was added
     * @param holder identifier in the edition of the draw, or the name of an outsider
     * @param since the day of the draw or of the adjustment
     */
    public record Seat(int kind, String holder, Optional<Outsider> outsider, LocalDate since) {}

    /** @param adjustments in the order in which they were approved */
    public static Panel of(Drawn drawn, List<Adjustment> adjustments) {
        List<Seat> seats = new ArrayList<>();
        for (int kind = 0; kind < drawn.drawn().size(); kind++) {
            for (String id : drawn.drawn().get(kind)) {
                seats.add(new Seat(kind, id, Optional.empty(), drawn.day()));
            }
        }
        for (Adjustment one : adjustments) {
            Seat seat = new Seat(one.kind(), one.joins(), one.outsider(), one.day());
            if (one.leaves().isEmpty()) {
                seats.add(seat);
            } else {
                seats.replaceAll(held -> held.holder().equals(one.leaves()) ? seat : held);
            }
        }
        return new Panel(drawn.dispatch(), seats);
    }
}
