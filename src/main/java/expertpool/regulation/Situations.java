package expertpool.regulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 使用情形和工作范围 (Articles 15 and 16): which item of the law a task falls under, by the words that people use for it. The longest
 * word decides; what no word names is the last item, which asks for a reason.
 */
public final class Situations {
    private final List<Situation> all;

    /**
     * An item of the law.
     *
     * @param item of the situations in which experts may be used
     * @param scope the item of the work that belongs to it; nothing for the last
     * @param words by which it is known
     */
    public record Situation(Citation item, Optional<Citation> scope, List<String> words) {
        public Situation {
            words = List.copyOf(words);
        }

        /** Whether it is the item for everything else. */
        public boolean isOther() {
            return scope.isEmpty();
        }

        private int longest(String text) {
            return words.stream()
                    .filter(text::contains)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    Situations(List<Situation> all) {
        this.all = List.copyOf(all);
    }

    /** The item for a task; nothing if the law of the pack has no such items. */
    public Optional<Situation> of(String task) {
        return all.stream()
                .max(Comparator.comparingInt((Situation one) -> one.longest(task)))
                .filter(best -> best.longest(task) > 0)
                .or(() -> all.stream().filter(Situation::isOther).findFirst());
    }
}
