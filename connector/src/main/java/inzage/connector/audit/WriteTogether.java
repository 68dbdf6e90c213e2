package inzage.connector.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has all who wait at the same time written by one of them, at once. Nobody goes on before the own lines are written, so
 * that a crash loses no line of an answer that was given; and nobody waits for more than the statement that is under way and the
 * one after it.
 */
final class WriteTogether {
    private final Queue<Waiting> queue;
    private final ReentrantLock turn = new ReentrantLock();
    private final Consumer<List<Entry>> write;

    /**
     * @param room for how many to wait; more do so only if the database has stopped answering, and then nobody is to read what
     *     cannot be written down
     * @param write returns when all of them are written
     */
    WriteTogether(int room, Consumer<List<Entry>> write) {
        this.queue = new ArrayBlockingQueue<>(room);
        this.write = write;
    }

    /** @throws AuditOutage if they could not be written */
    void write(List<Entry> entries) {
        Waiting own = new Waiting(entries);
        if (!queue.offer(own)) {
            throw new AuditOutage(null);
        }
        turn.lock();
        try {
            if (!own.done) {
                writeAll();
            }
        } finally {
            turn.unlock();
        }
        if (own.failure != null) {
            throw new AuditOutage(own.failure);
        }
    }

    private void writeAll() {
        List<Waiting> together = new ArrayList<>();
        for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
            together.add(next);
        }
        RuntimeException failure = null;
        try {
            write.accept(together.stream().flatMap(one -> one.entries.stream()).toList());
        } catch (RuntimeException e) {
            failure = e;
        }
        for (Waiting one : together) {
            one.done = true;
            one.failure = failure;
        }
    }

    /** Seen by whoever has the turn alone, and by its own thread after that. */
    private static final class Waiting {
        private final List<Entry> entries;
        private boolean done;
        private @Nullable RuntimeException failure;

        Waiting(List<Entry> entries) {
            this.entries = entries;
        }
    }
}
