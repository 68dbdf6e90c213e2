package inzage.connector.signin;

import inzage.connector.account.hashing.Standing;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How many attempts may be under way on this node. Who finds no seat is sent away at once and leaves no trace: waiting
 * attempts would hold the threads that serve everybody else. Strangers cannot take the seats of those who are known.
 */
@Component
final class Seats {
    private final Semaphore ofStrangers;
    private final Semaphore ofKnown;

    Seats(SignInSettings settings) {
        ofStrangers = new Semaphore(settings.seats().strangers());
        ofKnown = new Semaphore(settings.seats().known());
    }

    /** Does the work, unless no seat is free. */
    <T> Optional<T> seated(Standing standing, Supplier<T> work) {
        Semaphore seats = standing == Standing.KNOWN ? ofKnown : ofStrangers;
        if (!seats.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            seats.release();
        }
    }
}
