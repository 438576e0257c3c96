package expertpool.reconciliation;

import expertpool.settlement.Closing.Payout;
import expertpool.settlement.Dues;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * 对账 of a quarter (Article 14, Q-47): what was settled for each person against what the statements say was paid.
 *
 * @param accounts a person each, in the order of the settlement
 * @param loose payments that belong to none of them, in the order of the statements
 */
public record Reconciliation(Dues dues, List<Statement> statements, List<Account> accounts, List<Loose> loose) {
    public Reconciliation {
        statements = List.copyOf(statements);
        accounts = List.copyOf(accounts);
        loose = List.copyOf(loose);
        requireConservation(dues, statements, accounts, loose);
    }

    /** 结算实发. */
    public BigDecimal settled() {
        return sum(account -> account.due().net());
    }

    /** 支付实发. */
    public BigDecimal received() {
        return Amounts.sum(lines(), PaidLine::amount);
    }

    /** A sum over all people. */
    public BigDecimal sum(Function<Account, BigDecimal> column) {
        return Amounts.sum(accounts, column);
    }

    /** Payments that may be somebody's. */
    public BigDecimal disputed() {
        return Amounts.sum(loose, Loose::disputed);
    }

    /** Payments for which nothing was settled. */
    public BigDecimal unfounded() {
        return Amounts.sum(loose, Loose::surplus);
    }

    /** People whose pay came to that. */
    public List<Account> of(Outcome outcome) {
        return accounts.stream().filter(account -> account.outcome() == outcome).toList();
    }

    /** Payments that are nobody's for that reason. */
    public List<Loose> looseOf(Outcome outcome) {
        return loose.stream().filter(one -> one.outcome() == outcome).toList();
    }

    /** All lines of the statements. */
    public List<PaidLine> lines() {
        return statements.stream()
                .flatMap(statement -> statement.lines().stream())
                .toList();
    }

    /** Every line stands in one place, and the money on both sides is the same. {@link Account} sees to each person. */
    private static void requireConservation(
            Dues dues, List<Statement> statements, List<Account> accounts, List<Loose> loose) {
        List<PaidLine> stated = statements.stream()
                .flatMap(statement -> statement.lines().stream())
                .toList();
        long placed = loose.size()
                + accounts.stream().mapToLong(account -> account.lines().size()).sum();
        BigDecimal paid = Amounts.sum(accounts, Account::received)
                .add(Amounts.sum(loose, one -> one.line().amount()));
        BigDecimal settled = Amounts.sum(
                accounts, account -> account.paid().add(account.open()).add(account.disputed()));
        if (placed != stated.size()
                || !Amounts.equal(paid, Amounts.sum(stated, PaidLine::amount))
                || !Amounts.equal(settled, Amounts.sum(dues.payouts(), Payout::net))) {
            throw new IllegalStateException("the reconciliation of %s does not balance".formatted(dues.quarter()));
        }
    }
}
