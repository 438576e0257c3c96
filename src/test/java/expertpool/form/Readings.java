package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whole readings as one line of a table: {@code value}, {@code value | rule}, {@code | rule rule}, or nothing. */
final class Readings {
    private Readings() {}

    static String line(Reading<?> reading) {
        String value = reading.asOptional().map(Object::toString).orElse("");
        String rules = reading.faults().stream().map(Fault::rule).collect(Collectors.joining(" "));
        return rules.isEmpty() ? value : (value + " | " + rules).strip();
    }

    /** A cell of a test table, where a line end is written as in Java. */
    static String unescaped(@Nullable String cell) {
        return cell == null ? "" : cell.translateEscapes();
    }
}
