package inzage.connector.sync.handover;

import inzage.connector.sync.Receiver;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.MDC;

/**
 * Lets one thing be made on a thread of its own while those made before it are taken, in the same order, on the caller's thread:
 * rows are mapped while records are compared, and read back while others are stored. Only some portions wait in between.
 */
public final class Handover<T> {
    private static final int WAITING = 4;

    private final BlockingQueue<Portion<T>> queue = new ArrayBlockingQueue<>(WAITING);
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
        Handover.<Consumer<Receiver>>hand(
                name, Yielded.MOST, made -> mapping.accept(new Yielded(made)), each -> each.accept(out), waiting);
    }

    /**
     * Makes and takes until both are done. What either of them throws is thrown here, after the other has stopped.
     *
     * @param name of the thread
     * @param most of a portion, in whatever the maker weighs by
     * @param maker adds what it makes
     * @param waiting called every second in which nothing is made, on the caller's thread
     */
    public static <T> void hand(
            String name, int most, Consumer<Portions<T>> maker, Consumer<T> taker, Runnable waiting) {
        Handover<T> handover = new Handover<>();
        Map<String, String> named = MDC.getCopyOfContextMap();
        Thread making = new Thread(
                () -> {
                    // What is logged there is logged of the same run.
                    MDC.setContextMap(named == null ? Map.of() : named);
                    handover.make(most, maker);
                },
                name);
        making.setDaemon(true);
        making.start();
        try {
            handover.take(taker, waiting);
        } finally {
            handover.stop(making);
        }
    }

    private void make(int most, Consumer<Portions<T>> maker) {
        Portions<T> portions = new Portions<>(most, this::give);
        try {
            made(maker, portions);
        } catch (Stopped e) {
            // The taker has stopped; nobody asks for more.
            return;
        }
    }

    private static <T> void made(Consumer<Portions<T>> maker, Portions<T> portions) {
        try {
            maker.accept(portions);
            portions.end();
        } catch (Stopped e) {
            throw e;
        } catch (RuntimeException | Error e) {
            portions.failed(e);
        }
    }

    private void give(Portion<T> portion) {
        try {
            queue.put(portion);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }

    private void take(Consumer<T> taker, Runnable waiting) {
        while (!given) {
            Portion<T> portion = next(waiting);
            portion.items().forEach(taker);
            given = portion.last();
            portion.rethrow();
        }
    }

    private Portion<T> next(Runnable waiting) {
        try {
            Portion<T> portion = queue.poll(1, TimeUnit.SECONDS);
            while (portion == null) {
                waiting.run();
                portion = queue.poll(1, TimeUnit.SECONDS);
            }
            return portion;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while something was handed over", e);
        }
    }

    /** Waits for it, so that nothing is still open: it looks up when it wants to hand over the next portion. */
    private void stop(Thread making) {
        if (!given) {
            making.interrupt();
        }
        boolean interrupted = Thread.interrupted();
        try {
            making.join();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends a maker from whom nobody takes any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(InterruptedException cause) {
            super("what was made is not taken any more", cause);
        }
    }
}
