package expertpool.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a box: a value, if any, together with what is wrong with the words. A value may come with
 * faults (it was repaired, and that is told); no value and no fault means the box is empty.
 *
 * @param value the value in its canonical form, or null
 * @param faults what is wrong, in the order it was seen
 */
public record Reading<T>(@Nullable T value, List<Fault> faults) {
    public Reading {
        faults = List.copyOf(faults);
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }

    public static <T> Reading<T> of(T value, Fault fault) {
        return new Reading<>(value, List.of(fault));
    }

    public static <T> Reading<T> fault(Fault fault) {
        return new Reading<>(null, List.of(fault));
    }

    public static <T> Reading<T> empty() {
        return new Reading<>(null, List.of());
    }

    public Optional<T> asOptional() {
        return Optional.ofNullable(value);
    }

    public <R> Reading<R> map(Function<T, R> mapping) {
        return new Reading<>(value == null ? null : mapping.apply(value), faults);
    }
}
