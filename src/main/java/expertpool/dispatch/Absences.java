package expertpool.dispatch;

import expertpool.dispatch.Panel.Seat;
import expertpool.edition.Member;
import expertpool.filing.Ledger.Entry;
import expertpool.roster.Expert;
import expertpool.roster.Removal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** 不能派出: who was drawn and cannot go any more, by the removals and declarations of today. */
public final class Absences {
    private final Draws draws;
    private final Members members;
    private final Map<String, Entry<Removal>> removals;
    private final Recusal recusal;
    private final LocalDate today;

    /** @param removals the latest of each person by identity number */
    Absences(Draws draws, Members members, Map<String, Entry<Removal>> removals, Recusal recusal, LocalDate today) {
        this.draws = draws;
        this.members = members;
        this.removals = Map.copyOf(removals);
        this.recusal = recusal;
        this.today = today;
    }

    /** The seats of a draw whose holders were removed since, before the service was over. */
    public List<Seat> removed(Drawn drawn) {
        long at = draws.draw(drawn.dispatch()).orElseThrow().number();
        return seats(drawn, expert -> {
            Entry<Removal> removal = removals.get(expert.idNumber().number());
            return removal != null
                    && removal.number() > at
                    && !drawn.to().isBefore(removal.decision().day());
        });
    }

    /** The seats of a draw whose holders have declared ties to the unit since, before the service is over. */
    public List<Seat> recused(Drawn drawn) {
        if (drawn.to().isBefore(today) || !recusal.hasDeclarations()) {
            return List.of();
        }
        String unit = draws.read(draws.terms(drawn.dispatch()).orElseThrow().decision())
                .unit();
        return seats(drawn, expert -> recusal.isDeclared(expert.idNumber(), unit));
    }

    /** Whether somebody of a draw whose service is not over cannot go. */
    boolean isAny(Drawn drawn) {
        return !drawn.to().isBefore(today)
                && (!removed(drawn).isEmpty() || !recused(drawn).isEmpty());
    }

    private List<Seat> seats(Drawn drawn, Predicate<Expert> absent) {
        return new Engagements(draws, members)
                .panel(drawn).seats().stream()
                        .filter(seat -> seat.outsider().isEmpty())
                        .filter(seat -> members.of(drawn.edition(), seat.holder())
                                .map(Member::expert)
                                .filter(absent)
                                .isPresent())
                        .toList();
    }
}
