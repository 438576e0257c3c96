package expertpool.fee;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 服务: one use of one expert, as far as its fee depends on it.
 *
 * @param task what was done, in the words of the paper
 * @param titles the grade of the title and its names, for example 正高级 and 教授级高级工程师; empty if unknown
 * @param place where; nothing if unknown
 * @param days in their order
 * @param count of pieces, lessons or months, where the papers give it
 */
public record Assignment(
        String task, Set<String> titles, Optional<Place> place, List<Attendance> days, Optional<Integer> count) {
    public Assignment {
        titles = Set.copyOf(titles);
        days = List.copyOf(days);
    }
}
