package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import expertpool.form.Boxes.Filled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns filled boxes into entries, one box at a time. A box that the paper does not have gives no entry. */
final class Transcript {
    /** Characters of an answer; a list of thirty dates has half as many. Nobody searches more words for one. */
    private static final int LONGEST_ANSWER = 1000;

    /** Of the boxes in which people write whole sentences around the scores. */
    private static final int LONGEST_APPRAISAL = 5000;

    /** Nobody has no name or no number; but a unit, a title or a prize somebody may not have. */
    private static final Set<Field> NONE_IS_AN_ANSWER = Collections.unmodifiableSet(EnumSet.of(
            Field.EMPLOYER,
            Field.DIVISION,
            Field.TITLE,
            Field.QUALIFICATION,
            Field.PUBLICATIONS,
            Field.AWARDS,
            Field.ACHIEVEMENTS));

    private final Boxes boxes;
    private final Map<Field, Entry> entries = new EnumMap<>(Field.class);

    Transcript(Boxes boxes) {
        this.boxes = boxes;
    }

    Optional<Filled> box(Field field) {
        return boxes.get(field);
    }

    /** The words of a box as far as they can be an answer, or nothing. */
    String words(Field field) {
        return box(field)
                .filter(filled -> isShort(field, filled))
                .map(Filled::text)
                .orElse("");
    }

    /** Boxes that are taken as they are written, however long; 暂无 and the like as 无. */
    Transcript texts(Field... fields) {
        for (Field field : fields) {
            box(field).ifPresent(filled -> put(field, text(field, filled.text()), filled.where(), List.of()));
        }
        return this;
    }

    private static @Nullable String text(Field field, String words) {
        if (!BlankWords.isBlank(words)) {
            return words;
        }
        return NONE_IS_AN_ANSWER.contains(field) && BlankWords.isNone(words) ? Entry.NONE : null;
    }

    <T> Transcript read(Field field, Function<Filled, Reading<T>> reader, Function<T, String> canonical) {
        return read(field, field, reader, canonical);
    }

    /** Reads a field out of a box that is printed under another name. */
    <T> Transcript read(Field field, Field box, Function<Filled, Reading<T>> reader, Function<T, String> canonical) {
        box(box).ifPresent(filled -> {
            Reading<T> reading = BlankWords.isBlank(filled.text())
                    ? Reading.empty()
                    : ifShort(box, filled, () -> reader.apply(filled));
            @Nullable T value = reading.value();
            put(field, value == null ? null : canonical.apply(value), filled.where(), reading.faults());
        });
        return this;
    }

    /** Reads a box that is not too long for an answer. */
    static <T> Reading<T> ifShort(Field box, Filled filled, Supplier<Reading<T>> reading) {
        return isShort(box, filled)
                ? reading.get()
                : Reading.fault(new Fault(
                        "answer-too-long",
                        "这一栏写了%d个字，超过%d个字，没有读取。".formatted(filled.text().length(), longest(box)),
                        "请只填写这一栏要求的内容，其他内容另附。"));
    }

    private static boolean isShort(Field box, Filled filled) {
        return filled.text().length() <= longest(box);
    }

    private static int longest(Field box) {
        return box == Field.SCORES || box == Field.OPINION ? LONGEST_APPRAISAL : LONGEST_ANSWER;
    }

    /** Whether there is anything in the box: words, or the picture of a signature or seal. */
    Transcript signed(Field field, Field box, Function<String, String> withoutPrintedWords) {
        box(box).ifPresent(filled -> {
            boolean signed = filled.picture() || !BlankWords.isBlank(withoutPrintedWords.apply(filled.text()));
            put(field, Boolean.toString(signed), filled.where(), List.of());
        });
        return this;
    }

    Transcript put(Field field, @Nullable String value, String where, List<Fault> faults) {
        entries.put(field, new Entry(value, where, faults));
        return this;
    }

    /** What is found wrong with a box only after it was read. */
    Transcript fault(Field field, List<Fault> more) {
        entries.computeIfPresent(field, (same, entry) -> {
            List<Fault> faults = new ArrayList<>(entry.faults());
            faults.addAll(more);
            return new Entry(entry.value(), entry.where(), faults);
        });
        return this;
    }

    Optional<String> value(Field field) {
        return Optional.ofNullable(entries.get(field)).map(Entry::value);
    }

    Entries entries() {
        return new Entries(entries);
    }
}
