package inzage.connector.sync.handover;

import inzage.connector.sync.Receiver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.MDC;

/**
 * Runs a mapping on a thread of its own and hands what it yields, in the same order, to a receiver on the caller's thread: while
 * one record is compared, others are being read. A few hundred records wait in between at most, of documents only a few.
 */
public final class Handover {
    private static final int PORTIONS = 4;

    private final BlockingQueue<List<Consumer<Receiver>>> queue = new ArrayBlockingQueue<>(PORTIONS);
    private boolean given;

    private Handover() {}

    /**
     * Maps and receives until both are done. What either of them throws is thrown here, after the other has stopped.
     *
     * @param name of the thread
     * @param mapping calls the receiver it is given
     * @param waiting called every second in which nothing is yielded, on the caller's thread
     */
    public static void map(String name, Consumer<Receiver> mapping, Receiver out, Runnable waiting) {
        Handover handover = new Handover();
        Map<String, String> named = MDC.getCopyOfContextMap();
        Thread mapper = new Thread(
                () -> {
                    // What is logged there is logged of the same run.
                    MDC.setContextMap(named == null ? Map.of() : named);
                    handover.produce(mapping);
                },
                name);
        mapper.setDaemon(true);
        mapper.start();
        try {
            handover.consume(out, waiting);
        } finally {
            handover.stop(mapper);
        }
    }

    private void produce(Consumer<Receiver> mapping) {
        Portions portions = new Portions(this::give);
        try {
            hand(mapping, portions);
        } catch (Stopped e) {
            // The receiver has stopped; nobody asks for more.
            return;
        }
    }

    private static void hand(Consumer<Receiver> mapping, Portions portions) {
        try {
            mapping.accept(portions);
            portions.end();
        } catch (Stopped e) {
            throw e;
        } catch (RuntimeException | Error e) {
            portions.failed(e);
        }
    }

    /** Empty for the end. */
    private void give(List<Consumer<Receiver>> portion) {
        try {
            queue.put(portion);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }

    private void consume(Receiver out, Runnable waiting) {
        while (!given) {
            List<Consumer<Receiver>> portion = next(waiting);
            portion.forEach(each -> each.accept(out));
            given = portion.isEmpty();
        }
    }

    private List<Consumer<Receiver>> next(Runnable waiting) {
        try {
            List<Consumer<Receiver>> portion = queue.poll(1, TimeUnit.SECONDS);
            while (portion == null) {
                waiting.run();
                portion = queue.poll(1, TimeUnit.SECONDS);
            }
            return portion;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a delivery was mapped", e);
        }
    }

    /** Waits for it, so that nothing of the delivery is still open: it looks up when it wants to hand over the next portion. */
    private void stop(Thread mapper) {
        if (!given) {
            mapper.interrupt();
        }
        boolean interrupted = Thread.interrupted();
        try {
            mapper.join();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends a mapping whose receiver does not take any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(InterruptedException cause) {
            super("the receiver has stopped", cause);
        }
    }
}
