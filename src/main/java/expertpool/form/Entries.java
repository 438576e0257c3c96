package expertpool.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The boxes of one record: of a person, a dispatch, a use, an appraisal, or of the head of a list. */
public final class Entries {
    private final Map<Field, Entry> entries;

    public Entries(Map<Field, Entry> entries) {
        EnumMap<Field, Entry> copy = new EnumMap<>(Field.class);
        copy.putAll(entries);
        this.entries = Collections.unmodifiableMap(copy);
    }

    public static Entries none() {
        return new Entries(Map.of());
    }

    /** The key of the form, if it was handed out by this program. */
    public Optional<FormKey> key() {
        return text(Field.FORM_KEY).flatMap(FormKey::parse);
    }

    Entries with(FormKey key) {
        Map<Field, Entry> keyed = new EnumMap<>(Field.class);
        keyed.putAll(entries);
        keyed.put(Field.FORM_KEY, new Entry(key.toString(), FormKey.PROPERTY, List.of()));
        return new Entries(keyed);
    }

    /** All entries in the order of {@link Field}. */
    public Map<Field, Entry> all() {
        return entries;
    }

    public Optional<Entry> entry(Field field) {
        return Optional.ofNullable(entries.get(field));
    }

    /** The canonical value, if the box was filled and could be read. */
    public Optional<String> text(Field field) {
        return entry(field).map(Entry::value);
    }

    public Optional<LocalDate> date(Field field) {
        return text(field).map(LocalDate::parse);
    }

    public Optional<BigDecimal> number(Field field) {
        return text(field).map(BigDecimal::new);
    }

    public boolean flag(Field field) {
        return text(field).map(Boolean::parseBoolean).orElse(false);
    }

    public List<String> list(Field field) {
        return text(field).map(value -> List.of(value.split("\\|"))).orElse(List.of());
    }

    /** Whether the box holds something that could not be understood; then it is not missing, but wrong. */
    public boolean isFaulty(Field field) {
        return entry(field).map(e -> !e.faults().isEmpty()).orElse(false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entries that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Entries" + entries.keySet();
    }
}
