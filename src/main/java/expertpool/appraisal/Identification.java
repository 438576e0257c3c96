package expertpool.appraisal;

import expertpool.roster.Expert;
import java.util.List;
import java.util.Optional;

/**
 * 认人: the member that a Table 5 is about.
 *
 * @param expert the one member; nobody if there is none, or if the paper leaves a choice
 * @param candidates the members whom name and month of birth point to
 * @param key what the key of the form comes to
 */
public record Identification(Optional<Expert> expert, List<Expert> candidates, Key key) {
    /** What the key of a form comes to. */
    public enum Key {
        /** The form has none, or one that names nobody. */
        NONE,
        /** It names the member that the paper speaks of. */
        AGREES,
        /** It names a member, and the paper has the name or the month of birth otherwise. */
        DECIDES,
        /** It names nobody of the pool. */
        UNKNOWN,
        /** It names one member, and the paper speaks of another, or of nobody who is like the one named. */
        CONTRADICTED
    }
}
