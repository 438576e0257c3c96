package expertpool.reconciliation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;

/** Sums in yuan. */
final class Amounts {
    static final BigDecimal NONE = BigDecimal.ZERO.setScale(2);

    private Amounts() {}

    static <T> BigDecimal sum(Collection<T> of, Function<T, BigDecimal> amount) {
        return of.stream().map(amount).reduce(NONE, BigDecimal::add);
    }

    static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
