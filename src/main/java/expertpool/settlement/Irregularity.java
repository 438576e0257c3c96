package expertpool.settlement;

import expertpool.dispatch.Dispatch;
import java.util.Optional;

/**
 * 例外: what does not go together between dispatches, draws, uses and people. What concerns a use is not paid until it is cleared.
 *
 * @param rule of the pack, which has basis and remedy
 * @param use that it concerns; nothing for a dispatch without one
 * @param person as the paper names him; empty if it concerns the use as a whole
 * @param problem Chinese
 */
public record Irregularity(String rule, Optional<Use> use, Optional<Dispatch> dispatch, String person, String problem) {

    /** Whether it stands against paying a line. */
    boolean concerns(Settlement.Line line) {
        return use.filter(line.use()::equals).isPresent() && (person.isEmpty() || person.equals(line.name()));
    }
}
