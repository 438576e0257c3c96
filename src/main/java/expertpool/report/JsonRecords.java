package expertpool.report;

import expertpool.form.Entries;
import expertpool.form.Field;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** How entries are written as JSON in {@code output/data}: null where a box is empty. */
final class JsonRecords {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonRecords() {}

    static JsonGenerator generator(OutputStream out) {
        return JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    static void writeFields(JsonGenerator json, List<Field> fields, Entries entries) {
        for (Field field : fields) {
            json.writeName(field.code());
            Optional<String> value = entries.text(field);
            if (field.shape() == Field.Shape.LIST) {
                json.writeStartArray();
                entries.list(field).forEach(json::writeString);
                json.writeEndArray();
            } else if (value.isEmpty()) {
                json.writeNull();
            } else if (field.shape() == Field.Shape.FLAG) {
                json.writeBoolean(Boolean.parseBoolean(value.get()));
            } else if (field.shape() == Field.Shape.NUMBER) {
                json.writeNumber(new BigDecimal(value.get()));
            } else {
                json.writeString(value.get());
            }
        }
    }
}
