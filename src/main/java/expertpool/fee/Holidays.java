package expertpool.fee;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 节假日安排: the days on which the yearly notices of the State Council differ from the calendar. */
public final class Holidays {
    private final Map<LocalDate, Day> days;
    private final Set<Integer> years;

    /**
     * @param work whether it is a day of work in exchange, or a day of rest
     * @param statutory 法定节假日: for which some rules pay more than for another day of rest
     */
    public record Day(LocalDate date, boolean work, boolean statutory) {}

    public Holidays(Map<LocalDate, Day> days) {
        this.days = Map.copyOf(days);
        this.years = days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether it is 法定节假日; nothing for a year whose notice is not in the table. */
    public Optional<Boolean> isStatutory(LocalDate day) {
        return years.contains(day.getYear())
                ? Optional.of(days.containsKey(day) && days.get(day).statutory())
                : Optional.empty();
    }
}
