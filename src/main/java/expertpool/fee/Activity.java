package expertpool.fee;

import java.util.List;
import java.util.Optional;

/**
 * 活动: a kind of work that has a fee of its own.
 *
 * @param words by which the papers tell it
 * @param addsTo 附加: the activity on top of whose fee this one is paid; nothing for one that stands alone
 */
public record Activity(String name, List<String> words, Optional<String> addsTo) {
    public Activity {
        words = List.copyOf(words);
    }
}
