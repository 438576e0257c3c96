package expertpool.form;

import expertpool.expert.Period;
import expertpool.expert.ServiceDay;
import expertpool.expert.ServiceDay.Part;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 使用时间, 派出日期: one or several stretches of days, with halves. {@link PeriodText} brings the writings together. */
final class PeriodReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** What is meant by 12.30-1.2; a longer way over the year's end is a slip. */
    private static final int LONGEST_OVER_NEW_YEAR = 31;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private static final String POINT = "((?:[0-9]{1,4}\\.){0,2}[0-9]{1,2})日?";
    private static final String HALVES = "((?:\\(?(?:上午|下午|全天|整天|上下午|晚上|晚|夜间|钟点)\\)?)*)";
    private static final String STATED = "(?:\\(?(?:共计?|合计|累计|计|历时)?(半天|半日|[0-9]+(?:\\.[0-9]+)?(?:个?工作日|天)半?)\\)?)?";
    private static final Pattern ITEM =
            Pattern.compile("(?:" + POINT + ")?" + HALVES + "(?:~(?:" + POINT + ")?" + HALVES + ")?" + STATED);
    private static final Pattern YEAR = Pattern.compile("[0-9]{2,4}\\.[0-9]{1,2}\\.[0-9]");
    private static final Pattern EVENING_OR_CLOCK = Pattern.compile("晚|夜间|钟点");
    private static final Pattern NOT_NUMBER = Pattern.compile("[^0-9.]");

    private static final String REMEDY = "请写明起止日期，例如“2026年9月5日至7日”或“2026年9月5日上午”。";

    /** The words of one stretch; what is not written is empty. */
    private record Item(String from, String fromHalves, String to, String toHalves, String stated) {
        static Item of(Matcher item) {
            return new Item(text(item, 1), text(item, 2), text(item, 3), text(item, 4), text(item, 5));
        }

        private static String text(Matcher item, int group) {
            return Objects.requireNonNullElse(item.group(group), "");
        }

        boolean isTotal() {
            return from.isEmpty() && fromHalves.isEmpty() && to.isEmpty() && !stated.isEmpty();
        }
    }

    private final String text;
    private final PeriodText plain;
    private final OptionalInt defaultYear;
    private final boolean yearWritten;

    private PeriodReader(String text, OptionalInt defaultYear) {
        this.text = text;
        this.plain = PeriodText.of(text);
        this.defaultYear = defaultYear;
        this.yearWritten = YEAR.matcher(plain.text()).find();
    }

    /**
     * The stretches in order, those that touch made one.
     *
     * @param defaultYear the year of dates written without one, if the paper tells it elsewhere
     */
    static Reading<List<Period>> read(String text, OptionalInt defaultYear) {
        return BlankWords.isBlank(text) || CellText.compact(text).equals("年月日")
                ? Reading.empty()
                : new PeriodReader(text, defaultYear).read();
    }

    private Reading<List<Period>> read() {
        List<Period> periods = new ArrayList<>();
        BigDecimal total = null;
        for (String part : plain.items()) {
            Matcher matcher = ITEM.matcher(part);
            if (!matcher.matches() || total != null) {
                return Reading.fault(format(plain.whyUnclear()));
            }
            Item item = Item.of(matcher);
            if (item.isTotal() && !periods.isEmpty()) {
                total = stated(item.stated());
                continue;
            }
            Reading<Period> period = period(item, last(periods));
            if (period.value() == null) {
                return new Reading<>(null, period.faults());
            }
            if (!append(periods, period.value())) {
                return Reading.fault(format("日期有重复，或前后颠倒"));
            }
        }
        return total == null ? Reading.of(List.copyOf(periods)) : inTotal(periods, total);
    }

    /** A total may be lower than the days between first and last, unless it has to be shared out. */
    private Reading<List<Period>> inTotal(List<Period> periods, BigDecimal total) {
        BigDecimal sum = periods.stream().map(Period::days).reduce(BigDecimal.ZERO, BigDecimal::add);
        Period first = periods.get(0);
        if (sum.compareTo(total) == 0) {
            return Reading.of(List.copyOf(periods));
        }
        return periods.size() == 1 && fits(total, first.calendarDays())
                ? Reading.of(List.of(new Period(first.from(), first.to(), total)))
                : Reading.fault(format("写明的天数与日期对不上"));
    }

    private Reading<Period> period(Item item, @Nullable LocalDate previous) {
        if (item.from().isEmpty() && (previous == null || item.fromHalves().isEmpty())) {
            return Reading.fault(format(plain.whyUnclear()));
        }
        Reading<LocalDate> from =
                item.from().isEmpty() ? Reading.of(Objects.requireNonNull(previous)) : day(item.from(), previous);
        if (from.value() == null) {
            return new Reading<>(null, from.faults());
        }
        Reading<LocalDate> to = item.to().isEmpty() ? from : day(item.to(), from.value());
        if (to.value() == null) {
            return new Reading<>(null, to.faults());
        }
        if (to.value().isBefore(from.value())) {
            return Reading.fault(format("止日早于起日"));
        }
        return worked(item, from.value(), to.value());
    }

    private Reading<Period> worked(Item item, LocalDate from, LocalDate to) {
        long calendarDays = ChronoUnit.DAYS.between(from, to) + 1;
        Period told = told(item, from, to);
        if (!item.stated().isEmpty()) {
            BigDecimal stated = stated(item.stated());
            if (!fits(stated, calendarDays)) {
                return Reading.fault(format("写明的天数与日期对不上"));
            }
            return Reading.of(told.days().compareTo(stated) == 0 ? told : new Period(from, to, stated));
        }
        String halves = item.fromHalves() + item.toHalves();
        if (EVENING_OR_CLOCK.matcher(halves).find()) {
            return Reading.fault(new Fault(
                    "period-format", "时间" + Quotation.of(text) + "看不出算半天还是一天。", "请写明半天或全天，例如“2026年9月5日晚上（半天）”。"));
        }
        return Reading.of(plain.halfOfEach() ? Period.halfDays(from, to) : told);
    }

    /** By the halves that the words name. */
    private static Period told(Item item, LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return Period.of(List.of(new ServiceDay(from, part(item.fromHalves() + item.toHalves()))));
        }
        List<ServiceDay> days = new ArrayList<>(Period.wholeDays(from, to).service());
        if (part(item.fromHalves()) == Part.AFTERNOON) {
            days.set(0, new ServiceDay(from, Part.AFTERNOON));
        }
        if (part(item.toHalves()) == Part.MORNING) {
            days.set(days.size() - 1, new ServiceDay(to, Part.MORNING));
        }
        return Period.of(days);
    }

    private static Part part(String halves) {
        boolean morning = halves.contains("上午");
        boolean afternoon = halves.contains("下午");
        if (morning == afternoon || halves.contains("上下午")) {
            return Part.DAY;
        }
        return morning ? Part.MORNING : Part.AFTERNOON;
    }

    private static boolean fits(BigDecimal days, long calendarDays) {
        return days.signum() > 0
                && days.remainder(HALF).signum() == 0
                && days.compareTo(BigDecimal.valueOf(calendarDays)) <= 0;
    }

    private static BigDecimal stated(String words) {
        if (words.startsWith("半")) {
            return HALF;
        }
        BigDecimal days = new BigDecimal(NOT_NUMBER.matcher(words).replaceAll(""));
        return words.endsWith("半") ? days.add(HALF) : days;
    }

    /** Year and month that are not written are those of the date before. */
    private Reading<LocalDate> day(String point, @Nullable LocalDate previous) {
        String[] parts = point.split("\\.", -1);
        int day = Integer.parseInt(parts[parts.length - 1]);
        if (parts.length == 1 && previous == null) {
            return Reading.fault(format("没有写月份"));
        }
        int month = parts.length == 1
                ? Objects.requireNonNull(previous).getMonthValue()
                : Integer.parseInt(parts[parts.length - 2]);
        try {
            MonthDay.of(month, day); // 2026.9 is a month, not day 9 of month 2026
            if (parts.length == 3) {
                return withYear(parts[0], month, day);
            }
            if (previous != null) {
                return after(previous, month, day);
            }
            return defaultYear.isPresent()
                    ? Reading.of(LocalDate.of(defaultYear.getAsInt(), month, day))
                    : Reading.fault(year("没有写年份"));
        } catch (DateTimeException notInTheCalendar) {
            return Reading.fault(format("有日历上不存在的日期"));
        }
    }

    private Reading<LocalDate> withYear(String written, int month, int day) {
        int year = Integer.parseInt(written) + (written.length() == 2 ? 2000 : 0);
        return year >= FIRST_YEAR && year <= LAST_YEAR
                ? Reading.of(LocalDate.of(year, month, day))
                : Reading.fault(format("年份不完整，或不在2000年至2099年之间"));
    }

    private Reading<LocalDate> after(LocalDate previous, int month, int day) {
        LocalDate sameYear = LocalDate.of(previous.getYear(), month, day);
        if (previous.getMonth() != Month.DECEMBER || month != 1) {
            return Reading.of(sameYear);
        }
        if (!yearWritten) {
            return Reading.fault(year("跨了年，没有写年份"));
        }
        LocalDate nextYear = sameYear.plusYears(1);
        return Reading.of(ChronoUnit.DAYS.between(previous, nextYear) <= LONGEST_OVER_NEW_YEAR ? nextYear : sameYear);
    }

    private static @Nullable LocalDate last(List<Period> periods) {
        return periods.isEmpty() ? null : periods.get(periods.size() - 1).to();
    }

    /** Adds a stretch behind the others, joined to the last if they touch; false if it does not lie behind. */
    private static boolean append(List<Period> periods, Period next) {
        if (periods.isEmpty()) {
            return periods.add(next);
        }
        Period last = periods.get(periods.size() - 1);
        BigDecimal days = last.days().add(next.days());
        boolean otherHalf = last.calendarDays() == 1
                && next.from().equals(last.from())
                && next.to().equals(last.to())
                && fits(days, 1);
        if (otherHalf) {
            periods.set(periods.size() - 1, new Period(last.from(), next.to(), days));
            return true;
        }
        if (next.from().equals(last.to().plusDays(1))) {
            periods.set(periods.size() - 1, joined(last, next, days));
            return true;
        }
        return next.from().isAfter(last.to()) && periods.add(next);
    }

    private static Period joined(Period last, Period next, BigDecimal days) {
        if (last.service().isEmpty() || next.service().isEmpty()) {
            return new Period(last.from(), next.to(), days, List.of());
        }
        List<ServiceDay> service = new ArrayList<>(last.service());
        service.addAll(next.service());
        return Period.of(service);
    }

    private Fault format(String problem) {
        return new Fault("period-format", "时间" + Quotation.of(text) + problem + "。", REMEDY);
    }

    private Fault year(String problem) {
        return new Fault("period-year", "时间" + Quotation.of(text) + problem + "。", REMEDY);
    }
}
