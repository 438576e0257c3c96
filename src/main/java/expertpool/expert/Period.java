package expertpool.expert;

import expertpool.expert.ServiceDay.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * 使用时间: an unbroken stretch of calendar days and the time worked in it. Fewer days than the calendar has are normal:
 * half days, or rest days within.
 *
 * @param from first day
 * @param to last day, included
 * @param days working time in days, a positive multiple of 0.5, with one decimal
 * @param service day by day; none where the words do not tell which days were worked
 */
public record Period(LocalDate from, LocalDate to, BigDecimal days, List<ServiceDay> service) {
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
        service = List.copyOf(service);
        if (!service.isEmpty() && sum(service).compareTo(days) != 0) {
            throw new IllegalArgumentException(service + " is not " + days + " days");
        }
    }

    /** So much working time; which days these are is known if it is all of them, or one. */
    public Period(LocalDate from, LocalDate to, BigDecimal days) {
        this(from, to, days, service(from, to, days));
    }

    private static List<ServiceDay> service(LocalDate from, LocalDate to, BigDecimal days) {
        BigDecimal calendar = BigDecimal.valueOf(calendarDays(from, to));
        Part part = days.compareTo(calendar) == 0 ? Part.DAY : Part.HALF;
        return to.isBefore(from) || (part == Part.HALF && calendar.compareTo(BigDecimal.ONE) > 0)
                ? List.of()
                : all(from, to, part);
    }

    private static List<ServiceDay> all(LocalDate from, LocalDate to, Part part) {
        return from.datesUntil(to.plusDays(1))
                .map(day -> new ServiceDay(day, part))
                .toList();
    }

    private static BigDecimal sum(List<ServiceDay> service) {
        return service.stream().map(one -> one.part().days()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Known day by day. */
    public static Period of(List<ServiceDay> service) {
        return new Period(service.get(0).day(), service.get(service.size() - 1).day(), sum(service), service);
    }

    /** A half of every day. */
    public static Period halfDays(LocalDate from, LocalDate to) {
        return of(all(from, to, Part.HALF));
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
