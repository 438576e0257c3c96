package expertpool.settlement;

import expertpool.fee.Contract;
import expertpool.fee.Withholding;
import expertpool.roster.Expert;
import expertpool.roster.RosterOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 发放: who is paid what for a quarter, and by whom. Where the contract changes within it, each contractor withholds from what it pays
 * itself (61号 Article 11: the payer withholds).
 *
 * @param overpaid by name, who has received more than is owed, and how much
 */
record Payments(List<Payment> all, Map<String, BigDecimal> overpaid) {

    static Payments of(Remuneration pay) {
        Collection<Share> shares = shares(pay);
        Map<String, BigDecimal> overpaid = new LinkedHashMap<>();
        shares.stream()
                .filter(Share::isOverpaid)
                .forEach(one -> overpaid.put(
                        RosterOrder.name(one.expert()),
                        one.sum(false).add(one.sum(true)).negate()));
        return new Payments(
                shares.stream()
                        .filter(one -> !one.isOverpaid())
                        .map(Share::payment)
                        .toList(),
                overpaid);
    }

    private static Collection<Share> shares(Remuneration pay) {
        Map<String, Share> shares = new LinkedHashMap<>();
        pay.lines().stream().filter(line -> line.payable().isPresent()).forEach(line -> share(
                        shares, line.contract(), line.line().expert().orElseThrow())
                .lines()
                .add(line));
        Optional<Contract> current = pay.current().or(() -> pay.lines().stream()
                .flatMap(line -> line.contract().stream())
                .reduce((one, other) -> other));
        pay.adjustments().forEach(one -> one.expert()
                .ifPresent(
                        expert -> share(shares, current, expert).adjustments().add(one)));
        return shares.values();
    }

    private static Share share(Map<String, Share> shares, Optional<Contract> contract, Expert expert) {
        String payer = contract.map(Contract::contractor).orElse("");
        return shares.computeIfAbsent(
                expert.idNumber().number() + payer,
                id -> new Share(payer, expert, new ArrayList<>(), new ArrayList<>()));
    }

    /** What there is to pay to one person by one payer. */
    private record Share(String payer, Expert expert, List<Remuneration.Line> lines, List<Adjustment> adjustments) {
        BigDecimal sum(boolean afterTax) {
            return Remuneration.sum(lines, Remuneration.Line::payable, afterTax)
                    .add(Owed.sum(adjustments.stream().map(Adjustment::difference), afterTax));
        }

        boolean isOverpaid() {
            return sum(false).signum() < 0 || sum(true).signum() < 0;
        }

        Payment payment() {
            Withholding gross = Withholding.of(sum(false));
            BigDecimal after = sum(true);
            Withholding withheld = after.signum() == 0
                    ? gross
                    : Withholding.leaving(gross.net().add(after));
            return new Payment(payer, expert, lines, adjustments, withheld);
        }
    }
}
