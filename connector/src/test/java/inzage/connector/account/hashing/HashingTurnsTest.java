package inzage.connector.account.hashing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingTurnsTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger working = new AtomicInteger();

    @AfterEach
    void end() {
        go.countDown();
        threads.shutdownNow();
    }

    @Test
    void who_is_known_does_not_wait_for_strangers() {
        HashingTurns turns = new HashingTurns(2);
        flood(turns, 10);
        await().until(() -> working.get() == 1);

        assertThat(threads.submit(() -> turns.inTurn(Standing.KNOWN, () -> "done")))
                .succeedsWithin(10, TimeUnit.SECONDS)
                .isEqualTo("done");
        assertThat(working).hasValue(1);
    }

    @Test
    void no_more_work_is_done_at_once_than_there_are_places() {
        HashingTurns turns = new HashingTurns(3);
        flood(turns, 10);
        await().until(() -> working.get() == 2);
        go.countDown();

        await().untilAsserted(() -> assertThat(turns.made()).isEqualTo(10));
    }

    @Test
    void one_place_is_enough_for_everybody() {
        HashingTurns turns = new HashingTurns(1);

        assertThat(turns.inTurn(Standing.STRANGER, () -> 1)).isEqualTo(1);
        assertThat(turns.inTurn(Standing.KNOWN, () -> 2)).isEqualTo(2);
    }

    @Test
    void a_place_of_strangers_rests_as_long_as_it_worked_and_who_is_known_does_not_wait_for_that() {
        HashingTurns turns = new HashingTurns(2);
        long work = TimeUnit.MILLISECONDS.toNanos(200);
        long ended = turns.inTurn(Standing.STRANGER, () -> busy(work));

        assertThat(turns.inTurn(Standing.KNOWN, System::nanoTime) - ended).isLessThan(work);
        assertThat(turns.inTurn(Standing.STRANGER, System::nanoTime) - ended).isGreaterThanOrEqualTo(work);
    }

    private static long busy(long nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return System.nanoTime();
    }

    private void flood(HashingTurns turns, int strangers) {
        for (int i = 0; i < strangers; i++) {
            threads.execute(() -> turns.inTurn(Standing.STRANGER, this::work));
        }
    }

    private boolean work() {
        working.incrementAndGet();
        try {
            return go.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            return false;
        } finally {
            working.decrementAndGet();
        }
    }
}
