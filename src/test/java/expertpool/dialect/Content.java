package expertpool.dialect;

import expertpool.form.Field;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What stands in the boxes of one record, and what they mean.
 *
 * @param words by the printed box
 * @param means the canonical values that have to be read, by field
 */
record Content(Map<Field, String> words, Map<Field, String> means) {
    static final Content EMPTY = new Content(Map.of(), Map.of());

    Content {
        words = copy(words);
        means = copy(means);
    }

    /** With a box that means what it says. */
    Content with(Field box, String words) {
        return with(box, words, words);
    }

    Content with(Field box, String words, String meaning) {
        return write(box, words).mean(box, meaning);
    }

    /** With other words in a box that mean the same. */
    Content write(Field box, String other) {
        return new Content(replaced(words, box, other), means);
    }

    /** With another meaning; an empty one is none. */
    Content mean(Field field, String meaning) {
        return new Content(words, replaced(means, field, meaning));
    }

    /** With the words of these boxes rewritten, as far as there are any. */
    Content rewrite(Set<Field> boxes, UnaryOperator<String> hand) {
        Content other = this;
        for (Field box : boxes) {
            if (!words(box).isEmpty()) {
                other = other.write(box, hand.apply(words(box)));
            }
        }
        return other;
    }

    String words(Field box) {
        return words.getOrDefault(box, "");
    }

    String meaning(Field field) {
        return means.getOrDefault(field, "");
    }

    private static Map<Field, String> replaced(Map<Field, String> texts, Field field, String text) {
        Map<Field, String> other = new EnumMap<>(Field.class);
        other.putAll(texts);
        other.put(field, text);
        return other;
    }

    private static Map<Field, String> copy(Map<Field, String> texts) {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(texts);
        return Collections.unmodifiableMap(copy);
    }
}
