package expertpool.regulation;

import expertpool.expert.Dated;
import expertpool.expert.IdNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** 年龄不超过N周岁: until when somebody may be a member. */
public record AgeLimit(Requirement law) {
    static final String RULE = "age-limit";

    /** The limit of a law, if it has one that is in force on that day. */
    public static Optional<AgeLimit> on(Regulation regulation, LocalDate day) {
        return regulation.requirement(RULE).filter(law -> law.isInForceOn(day)).map(AgeLimit::new);
    }

    /** The same, for whoever is over it on that day. */
    public static Optional<AgeLimit> exceeded(Regulation regulation, IdNumber id, LocalDate day) {
        return on(regulation, day).filter(limit -> day.isAfter(limit.lastDay(id, day)));
    }

    /** The age that is not too high yet, in years. */
    public int years(LocalDate day) {
        return law.number("years", day);
    }

    /**
     * 最后符合条件的日期: the last day on which somebody is not over the limit, with the limits that come into force later.
     *
     * @param day from which on is looked; the last day of somebody who is over age already lies before it
     */
    public LocalDate lastDay(IdNumber id, LocalDate day) {
        LocalDate last = lastDay(law, id, day);
        Dated years = Objects.requireNonNull(law.numbers().get("years"));
        for (LocalDate change : years.values().tailMap(day, false).keySet()) {
            if (!change.isAfter(last)) {
                LocalDate then = lastDay(law, id, change);
                last = then.isBefore(change) ? change.minusDays(1) : then;
            }
        }
        return last;
    }

    static LocalDate lastDay(Requirement law, IdNumber id, LocalDate today) {
        int years = law.number("years", today);
        return law.isRead(Reading.FULL_YEARS) ? birthday(id, years + 1).minusDays(1) : birthday(id, years);
    }

    /** The first day of that age; in a common year the first of March for whoever was born on 29 February. */
    private static LocalDate birthday(IdNumber id, int years) {
        LocalDate day = id.birthDate().plusYears(years);
        return day.getDayOfMonth() == id.birthDate().getDayOfMonth() ? day : day.plusDays(1);
    }
}
