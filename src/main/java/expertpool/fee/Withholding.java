package expertpool.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * 个人所得税预扣 on 劳务报酬 of residents: 个人所得税扣缴申报管理办法（试行）（国家税务总局公告2018年第61号） Article 8 and rate table 2 (预扣率表二).
 * Every column of the return is rounded to the fen, half up.
 *
 * @param income 收入 of one 次, before tax and without VAT: what one payer pays one person for continuous work in the month of payment
 *     (Article 11)
 * @param deduction 减除费用
 * @param taxable 预扣预缴应纳税所得额
 * @param tax 预扣预缴税额
 */
public record Withholding(BigDecimal income, BigDecimal deduction, BigDecimal taxable, BigDecimal tax) {
    private static final BigDecimal SMALL = new BigDecimal("4000");
    private static final BigDecimal FLAT = new BigDecimal("800.00");
    private static final BigDecimal SHARE = new BigDecimal("0.20");
    private static final BigDecimal FEN = new BigDecimal("0.01");

    /** 预扣率表二, the highest first. */
    private static final List<Bracket> BRACKETS = List.of(
            new Bracket("50000", "0.40", "7000"), new Bracket("20000", "0.30", "2000"), new Bracket("0", "0.20", "0"));

    /**
     * @param over taxable income above this
     * @param quick 速算扣除数
     */
    private record Bracket(BigDecimal over, BigDecimal rate, BigDecimal quick) {
        Bracket(String over, String rate, String quick) {
            this(new BigDecimal(over), new BigDecimal(rate), new BigDecimal(quick));
        }

        BigDecimal tax(BigDecimal taxable) {
            return fen(taxable.multiply(rate).subtract(quick));
        }

        /** The income that leaves so much, the share of the deduction being taken off. */
        BigDecimal gross(BigDecimal net) {
            BigDecimal kept =
                    BigDecimal.ONE.subtract(BigDecimal.ONE.subtract(SHARE).multiply(rate));
            return net.subtract(quick).divide(kept, 2, RoundingMode.HALF_UP);
        }
    }

    /**
     * @param income not negative
     * @throws IllegalArgumentException if it is
     */
    public static Withholding of(BigDecimal income) {
        if (income.signum() < 0) {
            throw new IllegalArgumentException("negative income " + income);
        }
        BigDecimal gross = fen(income);
        BigDecimal deduction = gross.compareTo(SMALL) <= 0 ? FLAT.min(gross) : fen(gross.multiply(SHARE));
        BigDecimal taxable = gross.subtract(deduction);
        BigDecimal tax = BRACKETS.stream()
                .filter(bracket -> taxable.compareTo(bracket.over()) > 0)
                .findFirst()
                .map(bracket -> bracket.tax(taxable))
                .orElse(BigDecimal.ZERO.setScale(2));
        return new Withholding(gross, deduction, taxable, tax);
    }

    /** 税后: what the person receives. */
    public BigDecimal net() {
        return income.subtract(tax);
    }

    /** What is to be withheld from a further payment of the same payer in the same month. */
    public BigDecimal from(BigDecimal payment) {
        return of(income.add(payment)).tax().subtract(tax);
    }

    /**
     * The income of a month that leaves somebody so much: its sum is grossed up, not each payment.
     *
     * @param net not negative
     */
    public static Withholding leaving(BigDecimal net) {
        BigDecimal wanted = fen(net);
        Withholding found = of(estimate(wanted));
        // rounded columns may leave the estimate a fen beside; what remains never falls when income rises
        while (found.net().compareTo(wanted) < 0) {
            found = of(found.income().add(FEN));
        }
        while (found.net().compareTo(wanted) > 0) {
            found = of(found.income().subtract(FEN));
        }
        return found;
    }

    private static BigDecimal estimate(BigDecimal net) {
        if (net.compareTo(FLAT) <= 0) {
            return net;
        }
        Bracket lowest = BRACKETS.get(BRACKETS.size() - 1);
        if (net.compareTo(of(SMALL).net()) <= 0) {
            return net.subtract(FLAT.multiply(lowest.rate()))
                    .divide(BigDecimal.ONE.subtract(lowest.rate()), 2, RoundingMode.HALF_UP);
        }
        return BRACKETS.stream()
                .map(bracket -> new Estimate(bracket, bracket.gross(net)))
                .filter(one -> one.taxable().compareTo(one.bracket().over()) > 0)
                .findFirst()
                .map(Estimate::income)
                .orElseGet(() -> lowest.gross(net));
    }

    private record Estimate(Bracket bracket, BigDecimal income) {
        BigDecimal taxable() {
            return income.subtract(income.multiply(SHARE));
        }
    }

    private static BigDecimal fen(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
