package expertpool.expert;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 季度: a calendar quarter.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})Q([1-4])");

    /** The quarter written as 2026Q3, if it is one. */
    public static Optional<Quarter> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public Quarter next() {
        return of(end().plusDays(1));
    }

    /** Its last day. */
    public LocalDate end() {
        return LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    /** As sheets name it, for example 2026年第3季度. */
    public String chinese() {
        return "%d年第%d季度".formatted(year, number);
    }

    /** As commands and file names write it, for example 2026Q3. */
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
