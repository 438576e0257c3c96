package expertpool.intake;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long a run waits for the work on one file. Work that is given up is asked to stop; if it does not hear that, it
 * goes on behind the run's back on a thread that ends with the process. So such work must write nothing.
 */
public record Patience(Duration limit, Executor workers) {
    private static final Executor THREADS = Executors.newCachedThreadPool(Patience::worker);

    /** On threads that end with the process. */
    public Patience(Duration limit) {
        this(limit, THREADS);
    }

    /**
     * @throws TimeoutException if it takes longer
     * @throws ExecutionException with what the work has thrown
     */
    public <T> T await(Callable<T> work) throws TimeoutException, ExecutionException {
        FutureTask<T> result = new FutureTask<>(work);
        workers.execute(result);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run is ended", e);
        } finally {
            result.cancel(true);
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "examination");
        thread.setDaemon(true);
        return thread;
    }
}
