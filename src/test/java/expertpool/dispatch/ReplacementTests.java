package expertpool.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Adjustment.Outsider;
import expertpool.dispatch.Adjustment.PassedOver;
import expertpool.dispatch.Panel.Seat;
import expertpool.dispatch.Terms.Candidate;
import expertpool.dispatch.Terms.ListedIn;
import expertpool.dispatch.Terms.Wanted;
import expertpool.regulation.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** who is replaced stays on record, and the next of the proven order comes. */
class ReplacementTests {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 5);
    private static final Exclusion BUSY = new Exclusion("draw-overlap", "17(2)", "已派出", false);
    private static final Draw DRAW = Draw.of(terms(), "seed");
    private static final List<String> ORDER =
            DRAW.orders().get(0).stream().map(Draw.Place::id).toList();
    private static final Drawn DRAWN = new Drawn(
            "2026-001", DAY, "e", DAY, DAY, List.of(), "seed", List.of(DRAW.drawn(0)), BigDecimal.ONE, Map.of());

    private static Terms terms() {
        return new Terms(
                "2026-001",
                "r",
                new ListedIn("2026年第1版", "e", "l"),
                DAY,
                DAY,
                "示例公司",
                new Rotation(Reading.FEWEST, 365),
                List.of(new Wanted(List.of("3.1"), 2, false)),
                IntStream.range(0, 5)
                        .mapToObj(i -> new Candidate("p" + i, List.of("3.1"), 0))
                        .toList(),
                List.of());
    }

    private static Adjustment replaced(String leaves, String joins, Optional<Outsider> outsider) {
        return new Adjustment("2026-001", DAY, leaves, joins, outsider, 0, List.of(), "出差", "领导", Map.of());
    }

    private static Replacement next(List<Adjustment> earlier, String leaves, List<String> busy) {
        Panel panel = Panel.of(DRAWN, earlier);
        Seat seat = panel.seats().stream()
                .filter(one -> one.holder().equals(leaves))
                .findFirst()
                .orElseThrow();
        return Replacement.next(DRAW, panel, earlier, seat, id -> busy.contains(id) ? List.of(BUSY) : List.of());
    }

    @Test
    void takesTheNextReserve() {
        assertThat(next(List.of(), ORDER.get(0), List.of()))
                .isEqualTo(new Replacement(Optional.of(ORDER.get(2)), List.of()));
    }

    @Test
    void passesOverWhoCannotComeAndSaysWhy() {
        assertThat(next(List.of(), ORDER.get(0), List.of(ORDER.get(2))))
                .isEqualTo(new Replacement(
                        Optional.of(ORDER.get(3)), List.of(new PassedOver(ORDER.get(2), List.of(BUSY)))));
    }

    @Test
    void bringsNobodyBackWhoGaveUpTheSeat() {
        List<Adjustment> earlier = List.of(replaced(ORDER.get(0), ORDER.get(2), Optional.empty()));

        assertThat(next(earlier, ORDER.get(2), List.of()).joins()).contains(ORDER.get(3));
    }

    @Test
    void findsNobodyWhenTheReservesAreUsedUp() {
        assertThat(next(List.of(), ORDER.get(1), ORDER.subList(2, 5)).joins()).isEmpty();
        assertThat(next(List.of(), ORDER.get(1), ORDER.subList(2, 5)).passedOver())
                .extracting(PassedOver::id)
                .isEqualTo(ORDER.subList(2, 5));
    }

    @Test
    void showsWhoHoldsTheSeatsNow() {
        Outsider outsider = new Outsider("虚构外", "某研究院", "教授", "", "职称证");
        Adjustment added = new Adjustment(
                "2026-001", DAY.plusDays(1), "", "虚构外", Optional.of(outsider), -1, List.of(), "缺人", "领导", Map.of());

        Panel panel = Panel.of(DRAWN, List.of(replaced(ORDER.get(0), ORDER.get(2), Optional.empty()), added));

        assertThat(panel.seats())
                .containsExactly(
                        new Seat(0, ORDER.get(2), Optional.empty(), DAY),
                        new Seat(0, ORDER.get(1), Optional.empty(), DAY),
                        new Seat(-1, "虚构外", Optional.of(outsider), DAY.plusDays(1)));
    }
}
