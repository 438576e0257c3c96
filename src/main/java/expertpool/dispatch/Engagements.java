package expertpool.dispatch;

import expertpool.dispatch.Panel.Seat;
import expertpool.filing.Ledger.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 派出记录: all seats that are held, for turn and overlap. A request that was superseded holds none. */
public final class Engagements {
    private final Draws draws;
    private final Members members;

    public Engagements(Draws draws, Members members) {
        this.draws = draws;
        this.members = members;
    }

    /** @param filed all requests */
    public List<Engagement> all(List<Dispatch> filed) {
        Set<String> standing = filed.stream()
                .filter(dispatch -> !dispatch.superseded())
                .map(Dispatch::number)
                .collect(Collectors.toUnmodifiableSet());
        List<Engagement> engagements = new ArrayList<>();
        for (Entry<Drawn> entry : draws.all()) {
            if (standing.contains(entry.decision().dispatch())) {
                engagements.addAll(of(entry.decision()));
            }
        }
        return engagements;
    }

    /** The seats of one draw that members hold now. */
    List<Engagement> of(Drawn drawn) {
        return panel(drawn).seats().stream()
                .filter(seat -> seat.outsider().isEmpty())
                .flatMap(seat -> engagement(drawn, seat).stream())
                .toList();
    }

    /** Who holds the seats of a draw now. */
    public Panel panel(Drawn drawn) {
        return Panel.of(
                drawn,
                draws.adjustments(drawn.dispatch()).stream()
                        .map(Entry::decision)
                        .toList());
    }

    private Optional<Engagement> engagement(Drawn drawn, Seat seat) {
        return members.of(drawn.edition(), seat.holder())
                .map(member -> new Engagement(
                        member.expert().idNumber(), drawn.dispatch(), seat.since(), drawn.from(), drawn.to()));
    }
}
