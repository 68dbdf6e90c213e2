package inzage.connector.account.hashing;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many passwords be hashed at the same time and no more, so that a flood of sign-ins eats neither the memory nor all
 * processors. Strangers never have the last place: whoever is known waits for one hash at most, however many strangers wait.
 */
public final class HashingTurns {
    private final Semaphore places;
    private final Semaphore placesOfStrangers;
    private final LongAdder made = new LongAdder();

    /** @param atOnce at least one; with one alone, strangers share it with those who are known, who go first */
    public HashingTurns(int atOnce) {
        places = new Semaphore(atOnce, true);
        placesOfStrangers = new Semaphore(Math.max(1, atOnce - 1), true);
    }

    /** Does the work when it is its turn. Waits as long as it takes: who calls limits how many wait. */
    public <T extends @Nullable Object> T inTurn(Standing standing, Supplier<T> work) {
        return switch (standing) {
            case KNOWN -> in(places, () -> counted(work));
            case STRANGER -> in(placesOfStrangers, () -> in(places, () -> counted(work)));
        };
    }

    /** How many hashes were made since the start. */
    public long made() {
        return made.sum();
    }

    private <T extends @Nullable Object> T counted(Supplier<T> work) {
        made.increment();
        return work.get();
    }

    private static <T extends @Nullable Object> T in(Semaphore room, Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
