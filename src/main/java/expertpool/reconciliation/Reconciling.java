package expertpool.reconciliation;

import expertpool.expert.Quarter;
import expertpool.reconciliation.Matching.Doubt;
import expertpool.reconciliation.Matching.Match;
import expertpool.reconciliation.Matching.Nobody;
import expertpool.reconciliation.Matching.Whose;
import expertpool.roster.Expert;
import expertpool.settlement.Closing.Payout;
import expertpool.settlement.Dues;
import expertpool.settlement.Dues.Pending;
import expertpool.settlement.Owed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** 对账办理: the statements of one quarter are matched with what is due for it. */
public final class Reconciling {
    private final Dues dues;
    private final List<Statement> statements;
    private final Set<Mark> elsewhere;
    private final Map<String, List<Owed>> owed;
    private final Map<String, List<Pending>> pending;
    /** Of those who are paid in some quarter, in which and how much, by identity number. */
    private final Map<String, String> otherwise = new HashMap<>();

    private final Map<String, List<PaidLine>> lines = new HashMap<>();
    private final Map<String, List<Loose>> doubts = new HashMap<>();
    private final List<Loose> loose = new ArrayList<>();

    private Reconciling(SortedMap<Quarter, Dues> all, Dues dues, List<Statement> standing) {
        this.dues = dues;
        this.statements = standing.stream()
                .filter(statement -> statement.quarter().equals(dues.quarter()))
                .toList();
        this.elsewhere = standing.stream()
                .filter(statement -> !statement.quarter().equals(dues.quarter()))
                .flatMap(statement -> statement.lines().stream())
                .flatMap(line -> Mark.of(line).stream())
                .collect(Collectors.toSet());
        this.owed = dues.owed().stream().collect(Collectors.groupingBy(Owed::idNumber));
        this.pending = dues.pending().stream().collect(Collectors.groupingBy(Pending::idNumber));
        all.values().forEach(other -> other.payouts()
                .forEach(payout -> otherwise.putIfAbsent(
                        payout.idNumber(),
                        "本季度没有应付的，%s结算实发%s元"
                                .formatted(
                                        other.quarter().chinese(), payout.net().toPlainString()))));
    }

    /**
     * @param all what is due for every quarter
     * @param quarter one of them, or one for which nothing is due
     * @param standing the statements of all quarters
     */
    public static Reconciliation of(
            SortedMap<Quarter, Dues> all, Quarter quarter, List<Statement> standing, List<Expert> pool) {
        Dues dues = Optional.ofNullable(all.get(quarter)).orElseGet(() -> Dues.nothing(quarter));
        return new Reconciling(all, dues, standing).reconciled(pool);
    }

    private Reconciliation reconciled(List<Expert> pool) {
        Matching matching = new Matching(dues.payouts(), pool);
        Map<String, String> notes = new HashMap<>();
        for (Statement statement : statements) {
            for (PaidLine line : statement.lines()) {
                place(line, matching.of(line), notes);
            }
        }
        List<Account> accounts = dues.payouts().stream()
                .map(payout -> account(payout, notes.getOrDefault(payout.idNumber(), "")))
                .toList();
        return new Reconciliation(dues, statements, accounts, loose);
    }

    private void place(PaidLine line, Match match, Map<String, String> notes) {
        if (match instanceof Whose whose) {
            String id = whose.payout().idNumber();
            lines.computeIfAbsent(id, none -> new ArrayList<>()).add(line);
            notes.merge(id, whose.note(), (one, other) -> one.isEmpty() ? other : one);
        } else if (match instanceof Doubt doubt) {
            Loose one = new Loose(line, doubt.outcome(), doubt.why());
            loose.add(one);
            doubt.candidates().forEach(payout -> doubts.computeIfAbsent(payout.idNumber(), none -> new ArrayList<>())
                    .add(one));
        } else if (match instanceof Nobody nobody) {
            boolean again = Mark.of(line).filter(elsewhere::contains).isPresent();
            loose.add(
                    again
                            ? new Loose(line, Outcome.TWICE, "另一个季度的对账单中也有这一笔")
                            : new Loose(line, Outcome.UNFOUNDED, unfounded(nobody)));
        }
    }

    /** Why nothing is due to somebody who was paid. */
    private String unfounded(Nobody nobody) {
        if (!nobody.why().isEmpty()) {
            return nobody.why();
        }
        String id = nobody.idNumber().orElse("");
        if (pending.containsKey(id)) {
            return "本季度没有结算：" + pending.get(id).get(0).why();
        }
        return otherwise.getOrDefault(id, "本季度没有此人的使用记录");
    }

    private Account account(Payout due, String note) {
        List<PaidLine> own = lines.getOrDefault(due.idNumber(), List.of());
        List<Loose> doubtful = doubts.getOrDefault(due.idNumber(), List.of());
        BigDecimal received = Amounts.sum(own, PaidLine::amount);
        BigDecimal paid = received.min(due.net());
        BigDecimal rest = due.net().subtract(paid);
        BigDecimal disputed = rest.min(possible(doubtful, rest));
        Explanations explanations = new Explanations(
                due,
                own,
                owed.getOrDefault(due.idNumber(), List.of()),
                pending.getOrDefault(due.idNumber(), List.of()));
        Outcome outcome = outcome(due, own, received, doubtful, explanations);
        String why =
                switch (outcome) {
                    case MATCHED, UNPAID -> note;
                    case DIFFERENT -> join(explanations.why(), note);
                    case TWICE -> join("同一笔支付了几次", note);
                    default -> doubtful.get(0).why();
                };
        return new Account(due, own, outcome, paid, rest.subtract(disputed), disputed, received.subtract(paid), why);
    }

    private static String join(String one, String other) {
        return other.isEmpty() ? one : one + "；" + other;
    }

    /** What payments that may be somebody's would cover; one whose amount cannot be read may cover it all. */
    private static BigDecimal possible(List<Loose> doubtful, BigDecimal rest) {
        boolean unread = doubtful.stream().anyMatch(one -> one.line().net().isEmpty());
        return unread ? rest : Amounts.sum(doubtful, one -> one.line().amount().max(Amounts.NONE));
    }

    private static Outcome outcome(
            Payout due, List<PaidLine> own, BigDecimal received, List<Loose> doubtful, Explanations explanations) {
        if (own.isEmpty()) {
            return doubtful.isEmpty() ? Outcome.UNPAID : doubtful.get(0).outcome();
        }
        if (Amounts.equal(received, due.net())) {
            return explanations.isSettledThroughout() ? Outcome.MATCHED : Outcome.DIFFERENT;
        }
        return isRepeated(due, own, received) ? Outcome.TWICE : Outcome.DIFFERENT;
    }

    /** Whether it is right once every payment that stands there again is left out. */
    private static boolean isRepeated(Payout due, List<PaidLine> own, BigDecimal received) {
        Set<BigDecimal> seen = new HashSet<>();
        BigDecimal again = Amounts.NONE;
        for (PaidLine line : own) {
            again = seen.add(line.amount()) ? again : again.add(line.amount());
        }
        return Amounts.equal(received.subtract(again), due.net());
    }

    /** By what a payment is known again in another statement. */
    private record Mark(String person, BigDecimal amount, String day, String dispatch) {
        /** Nothing if the day or the person is not known: then it may be another. */
        static Optional<Mark> of(PaidLine line) {
            return line.paidOn().flatMap(day -> line.idNumber()
                    .map(id -> new Mark(id, line.amount(), day.toString(), line.dispatch())));
        }
    }
}
