package expertpool.fee;

import expertpool.expert.Dated;
import expertpool.fee.Rate.Cap;
import expertpool.fee.Rate.DayTerms;
import expertpool.fee.Rate.HourTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 计算 of a fee, a day at a time.
 *
 * @param halfDay the hours up to which a part of a day is half a day
 */
record Pricing(Assignment assignment, Holidays holidays, Dated halfDay) {
    /** What one day of the service is paid; what is paid for the whole service is paid for its last day. */
    Quote of(Rate rate, int index) {
        if (rate.unit() == Unit.DAY || rate.unit() == Unit.HOUR) {
            return ofDay(rate, index);
        }
        if (index < assignment.days().size() - 1) {
            return new Quote.Fee(BigDecimal.ZERO.setScale(2), rate.afterTax(), rate.isExample(), List.of());
        }
        if (rate.unit().isCounted() && assignment.count().isEmpty()) {
            return new Quote.Open(
                    "“%s”按%s计酬，没有写明数量".formatted(rate.activity(), rate.unit().chinese()));
        }
        int count = rate.unit().isCounted() ? assignment.count().orElseThrow() : 1;
        String step = "%s%d%s".formatted(rate.activity(), count, rate.unit().chinese());
        return fee(rate, rate.amount().multiply(BigDecimal.valueOf(count)), List.of(step));
    }

    private Quote ofDay(Rate rate, int index) {
        Attendance attendance = assignment.days().get(index);
        List<String> steps = new ArrayList<>();
        steps.add("%s %s%s小时".formatted(attendance.day(), rate.activity(), plain(attendance.hours())));
        BigDecimal pay = rate.day()
                .map(terms -> rate.amount().multiply(share(terms, attendance, index + 1, steps)))
                .orElseGet(() -> byHours(rate, attendance.hours(), steps));
        if (rate.holiday().compareTo(BigDecimal.ONE) == 0) {
            return fee(rate, pay, steps);
        }
        Optional<Boolean> statutory = holidays.isStatutory(attendance.day());
        if (statutory.isEmpty()) {
            return new Quote.Open(
                    "没有%d年的节假日安排，不知道%s是否法定节假日".formatted(attendance.day().getYear(), attendance.day()));
        }
        if (statutory.get()) {
            steps.add("法定节假日%s倍".formatted(plain(rate.holiday())));
        }
        return fee(rate, statutory.get() ? pay.multiply(rate.holiday()) : pay, steps);
    }

    private BigDecimal share(DayTerms terms, Attendance attendance, int day, List<String> steps) {
        BigDecimal share = BigDecimal.ONE;
        if (halfDay.on(attendance.day())
                .filter(most -> attendance.hours().compareTo(BigDecimal.valueOf(most)) <= 0)
                .isPresent()) {
            share = terms.half();
            steps.add("半天按%s".formatted(percent(terms.half())));
        }
        if (terms.later() > 0 && day >= terms.later()) {
            share = share.multiply(terms.laterShare());
            steps.add("第%d天起按%s".formatted(terms.later(), percent(terms.laterShare())));
        }
        return share;
    }

    private static BigDecimal byHours(Rate rate, BigDecimal hours, List<String> steps) {
        HourTerms terms = rate.hours().orElseThrow();
        BigDecimal pay = rate.amount();
        steps.add("前%s小时%s元".formatted(plain(terms.first()), plain(rate.amount())));
        BigDecimal more = hours.subtract(terms.first());
        if (more.signum() > 0) {
            BigDecimal count = more.divide(terms.step(), 0, RoundingMode.CEILING);
            pay = pay.add(count.multiply(terms.stepAmount()));
            steps.add("其后每%s小时%s元".formatted(plain(terms.step()), plain(terms.stepAmount())));
        }
        Optional<BigDecimal> most = cap(terms, hours);
        if (most.isPresent() && pay.compareTo(most.get()) > 0) {
            steps.add("每天最多%s元".formatted(plain(most.get())));
            return most.get();
        }
        return pay;
    }

    /** Of the first cap for that many hours; beyond all of them, of the last. */
    private static Optional<BigDecimal> cap(HourTerms terms, BigDecimal hours) {
        return terms.caps().stream()
                .filter(cap -> hours.compareTo(cap.hours()) <= 0)
                .findFirst()
                .or(() -> terms.caps().isEmpty()
                        ? Optional.empty()
                        : Optional.of(terms.caps().get(terms.caps().size() - 1)))
                .map(Cap::amount);
    }

    private static Quote fee(Rate rate, BigDecimal pay, List<String> steps) {
        BigDecimal amount = pay.setScale(2, RoundingMode.HALF_UP);
        String line = "%s：%s元".formatted(String.join("，", steps), amount.toPlainString());
        return new Quote.Fee(amount, rate.afterTax(), rate.isExample(), List.of(line));
    }

    private static String percent(BigDecimal share) {
        return plain(share.movePointRight(2)) + "%";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
