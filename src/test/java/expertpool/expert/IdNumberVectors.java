package expertpool.expert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published and artificial numbers of {@code vectors/id-numbers.json}. */
public final class IdNumberVectors {
    private static final JsonNode ALL = read();

    private IdNumberVectors() {}

    private static JsonNode read() {
        try (InputStream file = IdNumberVectors.class.getResourceAsStream("/vectors/id-numbers.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of one group, for example {@code dirty_input}. */
    public static Stream<JsonNode> of(String group) {
        return ALL.get(group).valueStream();
    }

    public static String text(String field) {
        return ALL.get(field).stringValue();
    }
}
