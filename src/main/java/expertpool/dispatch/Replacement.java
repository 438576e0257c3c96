package expertpool.dispatch;

import expertpool.dispatch.Adjustment.PassedOver;
import expertpool.dispatch.Panel.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 递补 (Article 17(3)): the next reserve of the proven order takes a seat; nobody chooses. Reserves who cannot come now are passed
 * over with the reason.
 *
 * @param joins identifier of the reserve; nothing if none is left
 * @param passedOver who came before in the order
 */
record Replacement(Optional<String> joins, List<PassedOver> passedOver) {

    /**
     * @param seat that is given up
     * @param exclusions why a member cannot come now; empty for who can
     */
    static Replacement next(
            Draw draw, Panel panel, List<Adjustment> earlier, Seat seat, Function<String, List<Exclusion>> exclusions) {
        Set<String> seen = Stream.concat(
                        panel.seats().stream().map(Seat::holder),
                        earlier.stream().map(Adjustment::leaves))
                .collect(Collectors.toUnmodifiableSet());
        List<PassedOver> passedOver = new ArrayList<>();
        for (String reserve : draw.reserves(seat.kind())) {
            if (!seen.contains(reserve)) {
                List<Exclusion> reasons = exclusions.apply(reserve);
                if (reasons.isEmpty()) {
                    return new Replacement(Optional.of(reserve), passedOver);
                }
                passedOver.add(new PassedOver(reserve, reasons));
            }
        }
        return new Replacement(Optional.empty(), passedOver);
    }
}
