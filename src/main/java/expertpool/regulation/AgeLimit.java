package expertpool.regulation;

import expertpool.expert.IdNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 年龄界限: how old a member may be, and until when a person is not older.
 *
 * @param years the number of the law
 * @param lastDay the last day on which the person is within the limit
 */
public record AgeLimit(int years, LocalDate lastDay) {
    static final String RULE = "age-limit";

    /**
     * The limit for a person, by the numbers that hold on that day.
     *
     * @return nothing if the person is within it on that day
     */
    public static Optional<AgeLimit> exceeded(Regulation regulation, IdNumber id, LocalDate day) {
        return regulation.requirement(RULE).map(law -> of(law, id, day)).filter(limit -> day.isAfter(limit.lastDay()));
    }

    static AgeLimit of(Requirement law, IdNumber id, LocalDate day) {
        int years = law.number("years", day);
        return new AgeLimit(
                years, law.isRead(Reading.FULL_YEARS) ? birthday(id, years + 1).minusDays(1) : birthday(id, years));
    }

    /** The first day of that age; in a common year the first of March for whoever was born on 29 February. */
    private static LocalDate birthday(IdNumber id, int years) {
        LocalDate day = id.birthDate().plusYears(years);
        return day.getDayOfMonth() == id.birthDate().getDayOfMonth() ? day : day.plusDays(1);
    }

    /** The first day on which the person is older than that. */
    public LocalDate exceededFrom() {
        return lastDay.plusDays(1);
    }
}
