package expertpool.expert;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 数值及其施行日期: a number of the law, which holds from a day on until the next takes its place.
 *
 * @param values the numbers by the day from which they hold
 */
public record Dated(NavigableMap<LocalDate, Integer> values) {
    public Dated {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    /** The number in force on that day; none before the first. */
    public Optional<Integer> on(LocalDate day) {
        return Optional.ofNullable(values.floorEntry(day)).map(entry -> entry.getValue());
    }
}
