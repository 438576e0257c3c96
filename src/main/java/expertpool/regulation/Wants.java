package expertpool.regulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a condition asks of its requirement. */
record Wants(Set<String> numbers, Set<String> lists, List<Reading> readings, Optional<String> named) {
    static final Wants NOTHING = new Wants(Set.of(), Set.of(), List.of(), Optional.empty());

    Wants numbers(String... names) {
        return new Wants(Set.of(names), lists, readings, named);
    }

    Wants lists(String... names) {
        return new Wants(numbers, Set.of(names), readings, named);
    }

    Wants readings(Reading... names) {
        return new Wants(numbers, lists, List.of(names), named);
    }

    Wants named(String key) {
        return new Wants(numbers, lists, readings, Optional.of(key));
    }
}
