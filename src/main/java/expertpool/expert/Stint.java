package expertpool.expert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 一段经历: from month to month, and what was done.
 *
 * @param to the last month, or null if it goes on (至今)
 * @param words what the person wrote about it, shortened
 */
public record Stint(MonthOrYear from, @Nullable MonthOrYear to, Occupation occupation, String words) {
    /** @throws IllegalArgumentException if it surely ends before it begins */
    public Stint {
        if (to != null && to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean isOpen() {
        return to == null;
    }

    public Optional<MonthOrYear> end() {
        return Optional.ofNullable(to);
    }

    /** Whether it lies in the future of that day. */
    public boolean beginsAfter(LocalDate asOf) {
        return from.earliest().isAfter(YearMonth.from(asOf));
    }

    /** From the first to the last month it may cover, up to that day. */
    Months widest(LocalDate asOf) {
        YearMonth now = YearMonth.from(asOf);
        return Months.between(
                from.earliest(), earlier(now, end().map(MonthOrYear::latest).orElse(now)));
    }

    /** From the first to the last month it surely covers, up to that day; may be empty. */
    Months narrowest(LocalDate asOf) {
        YearMonth now = YearMonth.from(asOf);
        return Months.between(
                earlier(now, from.latest()),
                earlier(now, end().map(MonthOrYear::earliest).orElse(now)));
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    /** 1997年7月至2005年3月 某公司技术员. */
    public String chinese() {
        String period = from.chinese() + end().map(last -> "至" + last.chinese()).orElse("至今");
        return words.isEmpty() ? period : period + " " + words;
    }
}
