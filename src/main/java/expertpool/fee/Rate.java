package expertpool.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 标准: a row of the bureau's table of fees.
 *
 * @param from the first day of service that it covers
 * @param to the last; {@link LocalDate#MAX} until further notice
 * @param activity its name
 * @param titles grades or names of titles that it is for; empty for everybody whom no row above names
 * @param place where it holds; nothing for everywhere
 * @param amount yuan a unit; of hours, for the first ones
 * @param day how parts and rows of days are paid; for days only
 * @param hours how further hours are paid; for hours only
 * @param holiday by how much the pay of a 法定节假日 is multiplied
 * @param afterTax 税后: the expert receives the amount whole
 * @param approval the paper by which it was approved; empty for an example, on which nothing may be paid
 */
public record Rate(
        LocalDate from,
        LocalDate to,
        String activity,
        Set<String> titles,
        Optional<Place> place,
        Unit unit,
        BigDecimal amount,
        Optional<DayTerms> day,
        Optional<HourTerms> hours,
        BigDecimal holiday,
        boolean afterTax,
        String approval) {
    public Rate {
        titles = Set.copyOf(titles);
    }

    /**
     * @param half the share of a day that is paid for half a day or less
     * @param later the day of a service from which on days are paid in part; 0 if none is
     * @param laterShare the share that is paid then
     */
    public record DayTerms(BigDecimal half, int later, BigDecimal laterShare) {}

    /**
     * @param first how many hours the amount is for
     * @param step by how many hours the others are counted, a step that is begun being paid whole
     * @param stepAmount yuan for each step
     * @param caps the most that is paid a day
     */
    public record HourTerms(BigDecimal first, BigDecimal step, BigDecimal stepAmount, List<Cap> caps) {
        public HourTerms {
            caps = List.copyOf(caps);
        }
    }

    /**
     * @param hours up to so many hours of a day
     * @param amount yuan
     */
    public record Cap(BigDecimal hours, BigDecimal amount) {}

    public boolean isExample() {
        return approval.isEmpty();
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    boolean isFor(Set<String> words) {
        return titles.isEmpty() || titles.stream().anyMatch(words::contains);
    }

    /** Whether some service would be covered by both, this one standing above. */
    public boolean covers(Rate below) {
        boolean days = !from.isAfter(below.to) && !below.from.isAfter(to);
        boolean places = place.isEmpty() || place.equals(below.place);
        boolean people = titles.isEmpty() || below.titles.stream().anyMatch(titles::contains);
        return activity.equals(below.activity) && days && places && people;
    }

    /** Whether both are for the same people, work and place, at whatever time. */
    public boolean isAbout(Rate other) {
        return activity.equals(other.activity) && titles.equals(other.titles) && place.equals(other.place);
    }
}
