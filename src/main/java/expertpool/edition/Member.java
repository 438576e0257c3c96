package expertpool.edition;

import expertpool.filing.Sha256;
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
    private static final int IDENTIFIER = 16;

    /** Whoever is in an edition is listed by it, however far the papers had come before. */
    public Member {
        expert = expert.as(Status.LISTED);
    }

    /**
     * Stands for the member on lists that anybody may see: the beginning of the SHA-256 of all that the edition knows of the
     * person. It changes with the edition; nobody finds a person by it who has not got all that.
     */
    public String identifier() {
        return Sha256.of(Snapshot.line(this)).substring(0, IDENTIFIER);
    }

    String id() {
        return expert.idNumber().number();
    }
}
