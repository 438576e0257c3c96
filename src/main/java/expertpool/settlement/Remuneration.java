package expertpool.settlement;

import expertpool.expert.Quarter;
import expertpool.expert.ServiceDay;
import expertpool.expert.Titles;
import expertpool.expert.Titles.Title;
import expertpool.fee.Assignment;
import expertpool.fee.Attendance;
import expertpool.fee.Contract;
import expertpool.fee.FeeSchedule;
import expertpool.fee.Quote;
import expertpool.fee.Quote.Fee;
import expertpool.fee.Quote.Open;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.settlement.Closing.Payout;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 劳务费: what the lines of a settlement come to by the bureau's table (Article 13), and what is withheld if the quarter is paid in one
 * sum in the month behind it. Travel is no part of it (Article 10(4)).
 *
 * @param adjustments of quarters that are closed
 * @param current the contract by which adjustments are paid, if the bureau has entered one
 */
public record Remuneration(
        Quarter quarter, List<Line> lines, List<Adjustment> adjustments, Optional<Contract> current) {
    /** Hours of a whole day; what half a day is the table says (domain: eight working hours). */
    private static final BigDecimal DAY = new BigDecimal("8");

    public Remuneration {
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
    }

    Remuneration with(List<Adjustment> others, Optional<Contract> contract) {
        return new Remuneration(quarter, lines, others, contract);
    }

    /**
     * A line of the settlement with its fee, or why it has none.
     *
     * @param irregular what stands against paying it
     * @param contract by which it is paid, if the bureau has entered one for the day
     */
    public record Line(Settlement.Line line, Quote quote, List<String> irregular, Optional<Contract> contract) {
        public Line {
            irregular = List.copyOf(irregular);
        }

        /** What the table says, if it says anything. */
        public Optional<Fee> fee() {
            return quote instanceof Fee fee ? Optional.of(fee) : Optional.empty();
        }

        /** The fee, if nothing is missing that the law or the table asks for. */
        public Optional<Fee> payable() {
            return fee().filter(any -> line.missing().isEmpty() && irregular.isEmpty());
        }

        /** The fee as something that the person is owed, if it can be told: paid or not. */
        Optional<Owed> owed() {
            Entries use = line.use().entries();
            return fee().map(any -> new Owed(
                    use.text(Field.DEPARTMENT).orElse(""),
                    use.text(Field.FROM).orElse(""),
                    use.text(Field.TO).orElse(""),
                    line.expert().orElseThrow().idNumber().number(),
                    line.name(),
                    any.afterTax(),
                    any.amount()));
        }

        /** What is missing of the papers, and why there is no amount. */
        public List<String> open() {
            List<String> open = new ArrayList<>(line.missing());
            open.addAll(irregular);
            if (quote instanceof Open none) {
                open.add(none.why());
            }
            return open;
        }
    }

    /** @param irregularities of the quarter */
    public static Remuneration of(Settlement settlement, List<Irregularity> irregularities, BureauPack bureau) {
        return new Remuneration(
                settlement.quarter(),
                settlement.lines().stream()
                        .map(line -> new Line(
                                line,
                                quote(line, bureau.fees(), bureau.titles()),
                                problems(line, irregularities),
                                line.use().entries().date(Field.TO).flatMap(bureau.contracts()::on)))
                        .toList(),
                List.of(),
                Optional.empty());
    }

    private static List<String> problems(Settlement.Line line, List<Irregularity> irregularities) {
        return irregularities.stream()
                .filter(one -> one.concerns(line))
                .map(Irregularity::problem)
                .toList();
    }

    private static Quote quote(Settlement.Line line, FeeSchedule fees, Titles titles) {
        Entries use = line.use().entries();
        if (line.expert().isEmpty()) {
            return new Open("不知道专家的职称");
        }
        List<String> stated = use.list(Field.STATED_DAYS);
        String days = use.text(Field.DAYS).orElse("");
        if (!stated.isEmpty() && !stated.equals(List.of(days))) {
            return new Open("备注写的天数（%s）与使用时间（%s天）不同，请写明各人在哪几天".formatted(String.join("、", stated), days));
        }
        if (use.list(Field.SERVICE_DAYS).isEmpty()) {
            return new Open("使用时间只写了天数，不知道是哪几天");
        }
        List<Attendance> attended = use.list(Field.SERVICE_DAYS).stream()
                .map(ServiceDay::parse)
                .map(day -> new Attendance(day.day(), DAY.multiply(day.part().days())))
                .toList();
        return fees.quote(new Assignment(
                use.text(Field.PURPOSE).orElse(""),
                titles(line.expert().get(), titles),
                Optional.empty(),
                attended,
                Optional.empty()));
    }

    /** The highest title by its grade and its name. */
    private static Set<String> titles(Expert expert, Titles titles) {
        Optional<Title> highest = expert.entries().text(Field.TITLE).flatMap(titles::highest);
        return highest.map(title -> Set.of(Objects.requireNonNull(title.grade()).chinese(), title.name()))
                .orElse(Set.of());
    }

    /** Whether the table has anything to say on this quarter. */
    public boolean hasAmounts() {
        return !adjustments.isEmpty()
                || lines.stream().anyMatch(line -> line.fee().isPresent());
    }

    /** Whether nothing may be paid on it, for nobody has approved a rate that took part. */
    public boolean isExample() {
        return adjustments.stream().anyMatch(Adjustment::example)
                || lines.stream()
                        .anyMatch(line -> line.fee().filter(Fee::example).isPresent());
    }

    /** 付款单位: who pays by contract, each with its number; empty if none is entered. */
    public String payers() {
        return payers(lines.stream());
    }

    static String payers(Stream<Line> lines) {
        return lines.flatMap(line -> line.contract().stream())
                .map(Contract::printed)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** The month in which the quarter is paid. */
    public YearMonth month() {
        return YearMonth.from(quarter.end()).plusMonths(1);
    }

    /** What each person is paid, in the order of the lines. Nothing is paid to whom more was paid before than is owed. */
    public List<Payment> payments() {
        return Payments.of(this).all();
    }

    /** What each is to be paid, whoever pays it. */
    List<Payout> payouts() {
        return payments().stream()
                .collect(Collectors.toMap(
                        payment -> payment.expert().idNumber().number(),
                        Payment::payout,
                        Payout::and,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What the payments pay for. */
    List<Owed> owed() {
        return payments().stream().flatMap(payment -> payment.owed().stream()).toList();
    }

    /** 应收回: by whom more was received than is owed, and how much. It is not taken off by itself, and stands until it is settled. */
    public Map<String, BigDecimal> overpaid() {
        return Payments.of(this).overpaid();
    }

    /** 应发合计. */
    public BigDecimal gross() {
        return payments().stream()
                .map(payment -> payment.withheld().income())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What lines come to by rates before tax, or by those after tax. */
    static BigDecimal sum(List<Line> lines, Function<Line, Optional<Fee>> fee, boolean afterTax) {
        return lines.stream()
                .flatMap(line -> fee.apply(line).stream())
                .filter(one -> one.afterTax() == afterTax)
                .map(Fee::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
