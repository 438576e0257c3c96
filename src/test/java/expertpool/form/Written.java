package expertpool.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Entries as the readers make them, in few words. */
public final class Written {
    private Written() {}

    /** Boxes with their canonical values; the place of each is its name with 格. */
    public static Entries entries(Map<Field, String> values) {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        values.forEach((field, value) -> entries.put(field, new Entry(value, field.code() + "格", List.of())));
        return new Entries(entries);
    }

    /** The same boxes with another value in one of them. */
    public static Entries with(Entries entries, Field field, String value) {
        Map<Field, Entry> changed = new EnumMap<>(Field.class);
        changed.putAll(entries.all());
        changed.put(field, new Entry(value, field.code() + "格", List.of()));
        return new Entries(changed);
    }

    /** The same boxes without one of them. */
    public static Entries without(Entries entries, Field field) {
        Map<Field, Entry> changed = new EnumMap<>(Field.class);
        changed.putAll(entries.all());
        changed.remove(field);
        return new Entries(changed);
    }

    /** A table of one record. */
    public static Form form(FormKind kind, Entries record) {
        return new Form(kind, "table 1", Entries.none(), List.of(record));
    }
}
