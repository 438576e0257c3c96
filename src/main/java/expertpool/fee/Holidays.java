package expertpool.fee;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 节假日安排: the days on which the yearly notices of the State Council differ from the calendar.
 *
 * @param statutory whether each of them is 法定节假日, for which some rules pay more than for another day of rest
 * @param years of the notices
 */
public record Holidays(Map<LocalDate, Boolean> statutory, Set<Year> years) {
    public Holidays {
        statutory = Map.copyOf(statutory);
        years = Set.copyOf(years);
    }

    public static Holidays of(Map<LocalDate, Boolean> statutory) {
        return new Holidays(
                statutory, statutory.keySet().stream().map(Year::from).collect(Collectors.toSet()));
    }

    /** Whether it is 法定节假日; nothing for a year whose notice is not in the table. */
    public Optional<Boolean> isStatutory(LocalDate day) {
        return years.contains(Year.from(day)) ? Optional.of(statutory.getOrDefault(day, false)) : Optional.empty();
    }
}
