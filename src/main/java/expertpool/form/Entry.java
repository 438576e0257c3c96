package expertpool.form;

import expertpool.finding.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one box says.
 *
 * @param value the canonical value: dates as {@code yyyy-MM-dd}, flags as {@code true} or {@code false}, lists joined by
 *     {@link Field#SEPARATOR}; null if the box is empty or cannot be read
 * @param where the place of the box
 * @param faults what is wrong with the words in the box
 */
public record Entry(@Nullable String value, String where, List<Fault> faults) {
    /** The canonical value of a box in which somebody says that he has none, where that is an answer. */
    public static final String NONE = "无";

    public Entry {
        faults = List.copyOf(faults);
    }
}
