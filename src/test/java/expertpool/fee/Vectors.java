package expertpool.fee;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The vectors of money in {@code vectors/}. */
final class Vectors {
    private Vectors() {}

    static JsonNode of(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + file)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<JsonNode> list(String file, String pointer) {
        return of(file).at(pointer).values().stream();
    }

    static BigDecimal amount(JsonNode node, String field) {
        return new BigDecimal(node.get(field).asString());
    }
}
