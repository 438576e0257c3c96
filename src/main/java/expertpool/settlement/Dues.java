package expertpool.settlement;

import expertpool.expert.Quarter;
import expertpool.roster.Expert;
import expertpool.settlement.Closing.Payout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 应付: what everybody is to be paid for a quarter, and what it consists of.
 *
 * @param closed the day on which the quarter was closed; nothing as long as it may still change
 * @param payouts one for each person
 * @param owed what they pay for
 * @param pending what is not paid, by the papers of today
 * @param example whether a rate that nobody has approved takes part
 */
public record Dues(
        Quarter quarter,
        Optional<LocalDate> closed,
        List<Payout> payouts,
        List<Owed> owed,
        List<Pending> pending,
        boolean example) {
    public Dues {
        payouts = List.copyOf(payouts);
        owed = List.copyOf(owed);
        pending = List.copyOf(pending);
    }

    /**
     * A service that is not paid.
     *
     * @param owed what it would come to, if that can be told
     * @param why Chinese
     */
    public record Pending(String idNumber, Optional<Owed> owed, String why) {}

    /** @param today the same quarter by the papers of today */
    static Dues of(Closing closing, Remuneration today) {
        return new Dues(
                closing.quarter(),
                Optional.of(closing.day()),
                closing.payments(),
                closing.owed(),
                pending(today),
                today.isExample());
    }

    /** Of a quarter in which nobody is owed anything. */
    public static Dues nothing(Quarter quarter) {
        return new Dues(quarter, Optional.empty(), List.of(), List.of(), List.of(), false);
    }

    static Dues of(Remuneration open) {
        return new Dues(open.quarter(), Optional.empty(), open.payouts(), open.owed(), pending(open), open.isExample());
    }

    private static List<Pending> pending(Remuneration pay) {
        return pay.lines().stream()
                .filter(line -> line.payable().isEmpty())
                .flatMap(line -> line.line().expert().stream().map(expert -> pending(line, expert)))
                .toList();
    }

    private static Pending pending(Remuneration.Line line, Expert expert) {
        return new Pending(expert.idNumber().number(), line.owed(), String.join("；", line.open()));
    }
}
