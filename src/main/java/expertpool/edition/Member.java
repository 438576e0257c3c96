package expertpool.edition;

import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 名单成员: somebody in an edition, as the papers had it on that day.
 *
 * @param filedOn the day of the first Table 2 that lists the person: who is over a quota is shown in this order
 */
public record Member(Expert expert, Optional<LocalDate> filedOn) {
    /** Whoever is in an edition is listed by it, however far the papers had come before. */
    public Member {
        expert = expert.as(Status.LISTED);
    }

    String id() {
        return expert.idNumber().number();
    }
}
