package expertpool.form;

import expertpool.expert.Occupation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the words of a {@link Passage} make of its time. */
enum Sense {
    WORK(Occupation.WORK),
    PART_TIME_WORK(Occupation.PART_TIME_WORK),
    STUDY(Occupation.STUDY),
    IN_SERVICE_STUDY(Occupation.IN_SERVICE_STUDY),
    INTERNSHIP(Occupation.INTERNSHIP),
    UNEMPLOYED(Occupation.UNEMPLOYED),
    SICK_LEAVE(Occupation.SICK_LEAVE),
    RETIRED(Occupation.RETIRED),
    /** An award, a certificate, a graduation: no stint at all. */
    NO_STINT(null),
    /** Nothing that tells work from something else. */
    NOTHING_SAID(null),
    /** Work and something else, or something that may be either. */
    UNCLEAR(null);

    private final @Nullable Occupation occupation;

    Sense(@Nullable Occupation occupation) {
        this.occupation = occupation;
    }

    boolean isWork() {
        return occupation != null && occupation.isWork();
    }

    Optional<Occupation> occupation() {
        return Optional.ofNullable(occupation);
    }
}
