package inzage.connector.account.hashing;

import java.util.Collections;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many passwords be hashed at the same time and no more, so that a flood of sign-ins eats neither the memory nor all
 * processors. Strangers never have the last place, and a place of theirs rests after each hash for as long as the hash took: what
 * others do on this machine loses half a processor per place to an attack, and who is known waits for nobody he does not know.
 */
public final class HashingTurns {
    private final Semaphore places;

    /** Of strangers: when each may be used again, by {@link System#nanoTime}. */
    private final BlockingQueue<Long> rested;

    private final LongAdder made = new LongAdder();

    /** @param atOnce at least one; with one alone, strangers share it with those who are known */
    public HashingTurns(int atOnce) {
        places = new Semaphore(atOnce, true);
        int ofStrangers = Math.max(1, atOnce - 1);
        rested = new ArrayBlockingQueue<>(ofStrangers, true, Collections.nCopies(ofStrangers, System.nanoTime()));
    }

    /**
     * Does the work when it is its turn. Waits as long as it takes: who calls limits how many wait.
     *
     * @throws IllegalStateException if the thread is interrupted while it waits, as at the end of the program
     */
    public <T extends @Nullable Object> T inTurn(Standing standing, Supplier<T> work) {
        try {
            return switch (standing) {
                case KNOWN -> placed(work);
                case STRANGER -> afterRest(work);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the program ends", e);
        }
    }

    /** How many hashes were made since the start. */
    public long made() {
        return made.sum();
    }

    private <T extends @Nullable Object> T afterRest(Supplier<T> work) throws InterruptedException {
        long free = rested.take();
        long started = System.nanoTime();
        try {
            TimeUnit.NANOSECONDS.sleep(free - started);
            started = System.nanoTime();
            return placed(work);
        } finally {
            long ended = System.nanoTime();
            rested.add(ended + (ended - started));
        }
    }

    private <T extends @Nullable Object> T placed(Supplier<T> work) throws InterruptedException {
        places.acquire();
        try {
            made.increment();
            return work.get();
        } finally {
            places.release();
        }
    }
}
