package expertpool.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PatienceTests {
    private static final Patience LONG = new Patience(Duration.ofMinutes(1));
    private static final Patience SHORT = new Patience(Duration.ofMillis(300));

    @Test
    void givesWhatTheWorkGives() throws Exception {
        assertThat(LONG.await(() -> "张三")).isEqualTo("张三");
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        StackOverflowError failure = new StackOverflowError();

        assertThatThrownBy(() -> LONG.await(() -> {
                    throw failure;
                }))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
    }

    @Test
    void givesUpWorkThatTakesLongerAndAsksItToStop() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);

        assertThatThrownBy(() -> SHORT.await(() -> {
                    try {
                        return never();
                    } catch (InterruptedException e) {
                        stopped.countDown();
                        throw e;
                    }
                }))
                .isInstanceOf(TimeoutException.class);
        stopped.await();
    }

    /** Work that does not hear it goes on, but nothing waits for it: neither the next work nor the end of the process. */
    @Test
    void leavesDeafWorkBehindOnAThreadThatEndsWithTheProcess() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Thread> worker = new CompletableFuture<>();

        assertThatThrownBy(() -> SHORT.await(() -> {
                    worker.complete(Thread.currentThread());
                    while (end.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return "";
                }))
                .isInstanceOf(TimeoutException.class);
        assertThat(worker.get().isAlive()).isTrue();
        assertThat(worker.get().isDaemon()).isTrue();
        assertThat(LONG.await(Thread::currentThread)).isNotSameAs(worker.get());
        end.countDown();
    }

    private static String never() throws InterruptedException {
        new CountDownLatch(1).await();
        return "";
    }
}
