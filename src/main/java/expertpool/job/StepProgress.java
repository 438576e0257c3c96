package expertpool.job;

import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells whoever watches how many items a step has finished. */
public interface StepProgress extends ItemWriteListener<Object> {
    /** @param items finished since the last call */
    void advance(int items);

    @Override
    default void afterWrite(Chunk<? extends Object> items) {
        advance(items.size());
    }
}
