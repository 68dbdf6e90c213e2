package inzage.routes.failure;

import inzage.connector.store.disk.StoreOutage;
import inzage.connector.sync.SourceOutage;
import inzage.connector.sync.landing.LandingOutage;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says why a source could not be reached, in a sentence without addresses, secrets and persons. */
public final class Outage {
    private static final int DEPTH = 10;

    private Outage() {}

    /** Empty if the failure was of another kind. */
    public static Optional<String> sentence(Throwable thrown) {
        return causes(thrown).flatMap(cause -> one(cause).stream()).findFirst();
    }

    /** The same, if it was a disk of ours that failed: that can happen at every step, and is never the source's. */
    public static Optional<String> ofOurs(Throwable thrown) {
        return causes(thrown)
                .filter(Outage::ours)
                .flatMap(cause -> one(cause).stream())
                .findFirst();
    }

    private static boolean ours(Throwable cause) {
        return cause instanceof LandingOutage || cause instanceof StoreOutage;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH);
    }

    private static Optional<String> one(Throwable cause) {
        if (cause instanceof SourceOutage || ours(cause)) {
            return Optional.ofNullable(cause.getMessage());
        } else if (cause instanceof UnknownHostException) {
            return Optional.of("The name of the server is not known. Correct it, or mend the name service.");
        } else if (cause instanceof SSLException) {
            return Optional.of(
                    "There is no safe connection with the server: its certificate does not fit, or is not trusted.");
        } else if (cause instanceof SocketTimeoutException) {
            return Optional.of("The server did not answer in time.");
        } else if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return Optional.of("The server cannot be reached.");
        } else if (cause instanceof SocketException) {
            return Optional.of("The connection with the server broke off.");
        }
        return Optional.empty();
    }
}
