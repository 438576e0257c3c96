package expertpool.filing;

import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Entries as the register keeps them: field, value, place. What was wrong with the words is kept as findings, so the
 * faults are not repeated here.
 */
public final class EntriesJson {
    private static final JsonFactory JSON = new JsonFactory();

    private EntriesJson() {}

    public static String write(Entries entries) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            entries.all().forEach((field, entry) -> {
                json.writeArrayPropertyStart(field.code());
                json.writeString(entry.value());
                json.writeString(entry.where());
                json.writeEndArray();
            });
            json.writeEndObject();
        }
        return out.toString();
    }

    /** @throws IllegalStateException if the register holds something that this class did not write */
    public static Entries read(String text) {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                String code = name;
                json.nextToken();
                String value = json.nextToken() == JsonToken.VALUE_NULL ? null : json.getString();
                json.nextToken();
                String where = json.getString();
                json.nextToken();
                Field field = Field.ofCode(code).orElseThrow(() -> new IllegalStateException("no field " + code));
                entries.put(field, new Entry(value, where, List.of()));
            }
        }
        return new Entries(entries);
    }
}
