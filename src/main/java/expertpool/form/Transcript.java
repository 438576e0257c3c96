package expertpool.form;

import expertpool.finding.Reading;
import expertpool.form.Boxes.Filled;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns filled boxes into entries, one box at a time. A box that the paper does not have gives no entry. */
final class Transcript {
    private final Boxes boxes;
    private final Map<Field, Entry> entries = new EnumMap<>(Field.class);

    Transcript(Boxes boxes) {
        this.boxes = boxes;
    }

    Optional<Filled> box(Field field) {
        return boxes.get(field);
    }

    /** The words of a box, or nothing. */
    String words(Field field) {
        return box(field).map(Filled::text).orElse("");
    }

    Transcript texts(Field... fields) {
        for (Field field : fields) {
            read(field, filled -> Reading.of(filled.text()), Function.identity());
        }
        return this;
    }

    <T> Transcript read(Field field, Function<Filled, Reading<T>> reader, Function<T, String> canonical) {
        return read(field, field, reader, canonical);
    }

    /** Reads a field out of a box that is printed under another name. */
    <T> Transcript read(Field field, Field box, Function<Filled, Reading<T>> reader, Function<T, String> canonical) {
        box(box).ifPresent(filled -> {
            Reading<T> reading = BlankWords.isBlank(filled.text()) ? Reading.empty() : reader.apply(filled);
            @Nullable T value = reading.value();
            put(field, value == null ? null : canonical.apply(value), filled.where(), reading.faults());
        });
        return this;
    }

    /** Whether there is anything in the box: words, or the picture of a signature or seal. */
    Transcript signed(Field field, Field box, Function<String, String> withoutPrintedWords) {
        box(box).ifPresent(filled -> {
            boolean signed = filled.picture() || !BlankWords.isBlank(withoutPrintedWords.apply(filled.text()));
            put(field, Boolean.toString(signed), filled.where(), List.of());
        });
        return this;
    }

    Transcript put(Field field, @Nullable String value, String where, List<expertpool.finding.Fault> faults) {
        entries.put(field, new Entry(value, where, faults));
        return this;
    }

    Optional<String> value(Field field) {
        return Optional.ofNullable(entries.get(field)).map(Entry::value);
    }

    Entries entries() {
        return new Entries(entries);
    }
}
