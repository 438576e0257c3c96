package expertpool.expert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 使用时间: an unbroken stretch of calendar days and the time worked in it. Fewer days than the calendar has are normal:
 * half days, or rest days within.
 *
 * @param from first day
 * @param to last day, included
 * @param days working time in days, a positive multiple of 0.5, with one decimal
 */
public record Period(LocalDate from, LocalDate to, BigDecimal days) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @throws IllegalArgumentException if it ends before it begins, or the days are no half steps or too many */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
        if (days.signum() <= 0
                || days.remainder(HALF).signum() != 0
                || days.compareTo(BigDecimal.valueOf(calendarDays(from, to))) > 0) {
            throw new IllegalArgumentException(days + " days do not fit into " + from + " to " + to);
        }
        days = days.setScale(1);
    }

    /** Every calendar day from the first to the last, worked in full. */
    public static Period wholeDays(LocalDate from, LocalDate to) {
        return new Period(from, to, BigDecimal.valueOf(calendarDays(from, to)));
    }

    /** Number of calendar days, first and last included. */
    public long calendarDays() {
        return calendarDays(from, to);
    }

    private static long calendarDays(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
