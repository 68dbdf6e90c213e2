package inzage.config.architecture.planted.connector;

import java.time.Clock;
import java.time.LocalDate;

/** Reads the clock of the machine. */
final class Hasty {
    private Hasty() {}

    static LocalDate today() {
        return LocalDate.now();
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static long millis() {
        return System.currentTimeMillis();
    }
}
