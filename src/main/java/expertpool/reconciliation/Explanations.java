package expertpool.reconciliation;

import expertpool.fee.Withholding;
import expertpool.settlement.Closing.Payout;
import expertpool.settlement.Dues.Pending;
import expertpool.settlement.Owed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 差额说明: which rule would lead from what was settled to what was paid. A rule explains an amount only to the fen.
 *
 * @param owed what the person is paid for
 * @param pending services of the person that are not paid
 */
record Explanations(Payout due, List<PaidLine> lines, List<Owed> owed, List<Pending> pending) {

    /** Chinese; says so if no rule does. */
    String why() {
        BigDecimal received = Amounts.sum(lines, PaidLine::amount);
        if (Amounts.equal(received, due.net())) {
            return "实发相同，" + columns();
        }
        return Stream.<Supplier<Optional<String>>>of(
                        () -> untaxed(received),
                        () -> byMonth(received),
                        () -> eachAlone(received),
                        () -> taxedTwice(received),
                        () -> without(received),
                        () -> with(received),
                        () -> wholeYuan(received))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("没有规则能够解释，请付款单位说明");
    }

    /** Which of the other amounts is another. */
    private String columns() {
        return Stream.of(column("应发", PaidLine::gross, due.income()), column("代扣个税", PaidLine::tax, due.tax()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("；"));
    }

    private Optional<String> column(String title, Function<PaidLine, Optional<BigDecimal>> amount, BigDecimal settled) {
        return stated(amount).filter(sum -> !Amounts.equal(sum, settled)).map(sum -> "%s写的是%s，结算是%s"
                .formatted(title, sum.toPlainString(), settled.toPlainString()));
    }

    /** The sum of a column, if every line has it. */
    private Optional<BigDecimal> stated(Function<PaidLine, Optional<BigDecimal>> amount) {
        return lines.stream().allMatch(line -> amount.apply(line).isPresent())
                ? Optional.of(Amounts.sum(lines, line -> amount.apply(line).orElseThrow()))
                : Optional.empty();
    }

    /** Whether the other amounts that are written are those that were settled. */
    boolean isSettledThroughout() {
        return columns().isEmpty();
    }

    private Optional<String> untaxed(BigDecimal received) {
        return due.tax().signum() > 0 && Amounts.equal(received, due.income())
                ? Optional.of("没有代扣个人所得税%s".formatted(due.tax().toPlainString()))
                : Optional.empty();
    }

    /** What is withheld depends on the month in which it is paid (61号 Article 11). */
    private Optional<String> byMonth(BigDecimal received) {
        if (!isOfSettledIncome()
                || lines.stream().anyMatch(line -> line.paidOn().isEmpty())) {
            return Optional.empty();
        }
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        lines.forEach(line -> months.merge(
                YearMonth.from(line.paidOn().orElseThrow()), line.gross().orElseThrow(), BigDecimal::add));
        return months.size() > 1 && Amounts.equal(received, net(months.values().stream()))
                ? Optional.of("分%d个月支付，个税按各月支付额预扣，与一次付清的相差%s"
                        .formatted(months.size(), received.subtract(due.net()).toPlainString()))
                : Optional.empty();
    }

    private Optional<String> eachAlone(BigDecimal received) {
        return lines.size() > 1
                        && isOfSettledIncome()
                        && Amounts.equal(received, net(lines.stream().map(line -> line.gross()
                                .orElseThrow())))
                ? Optional.of("同一个月的%d笔分别扣税，没有合并计算".formatted(lines.size()))
                : Optional.empty();
    }

    private boolean isOfSettledIncome() {
        return stated(PaidLine::gross)
                .filter(sum -> Amounts.equal(sum, due.income()))
                .filter(sum -> lines.stream()
                        .noneMatch(line -> line.gross().orElseThrow().signum() < 0))
                .isPresent();
    }

    private static BigDecimal net(Stream<BigDecimal> incomes) {
        return incomes.map(income -> Withholding.of(income).net()).reduce(Amounts.NONE, BigDecimal::add);
    }

    /** A rate after tax from which tax was taken once more. */
    private Optional<String> taxedTwice(BigDecimal received) {
        BigDecimal all = Amounts.sum(owed, Owed::amount);
        return owed.stream().anyMatch(Owed::afterTax)
                        && Amounts.equal(received, Withholding.of(all).net())
                ? Optional.of("税后标准没有还原成应发金额，又扣了税")
                : Optional.empty();
    }

    private Optional<String> without(BigDecimal received) {
        return owed.stream()
                .filter(one -> owed.size() > 1
                        && Amounts.equal(received, paying(one, one.amount().negate())))
                .findFirst()
                .map(one -> "少付一项：%s%s至%s，%s元"
                        .formatted(
                                one.department(),
                                one.from(),
                                one.to(),
                                one.amount().toPlainString()));
    }

    private Optional<String> with(BigDecimal received) {
        return pending.stream()
                .filter(one -> one.owed()
                        .filter(service -> Amounts.equal(received, paying(service, service.amount())))
                        .isPresent())
                .findFirst()
                .map(one -> "多付一项没有结算的：%s%s至%s，%s元（%s）"
                        .formatted(
                                one.owed().orElseThrow().department(),
                                one.owed().orElseThrow().from(),
                                one.owed().orElseThrow().to(),
                                one.owed().orElseThrow().amount().toPlainString(),
                                one.why()));
    }

    /** What would be paid if a service were paid on top, or not at all. */
    private BigDecimal paying(Owed one, BigDecimal more) {
        BigDecimal before = Owed.sum(owed.stream(), false).add(one.afterTax() ? Amounts.NONE : more);
        BigDecimal after = Owed.sum(owed.stream(), true).add(one.afterTax() ? more : Amounts.NONE);
        return before.signum() < 0 || after.signum() < 0
                ? Amounts.NONE
                : Withholding.of(before).net().add(after);
    }

    private Optional<String> wholeYuan(BigDecimal received) {
        return Stream.of(RoundingMode.DOWN, RoundingMode.HALF_UP)
                        .anyMatch(mode -> Amounts.equal(received, due.net().setScale(0, mode)))
                ? Optional.of("只付到元")
                : Optional.empty();
    }
}
