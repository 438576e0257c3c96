package expertpool.job;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** The items of a list that is asked for when the step begins. */
final class ListReader<T> implements ItemStreamReader<T> {
    private final Supplier<List<T>> source;
    private Iterator<T> items = List.<T>of().iterator();

    ListReader(Supplier<List<T>> source) {
        this.source = source;
    }

    @Override
    public void open(ExecutionContext context) {
        items = source.get().iterator();
    }

    @Override
    public @Nullable T read() {
        return items.hasNext() ? items.next() : null;
    }
}
