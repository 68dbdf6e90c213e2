package inzage.routes.fetch.call;

import inzage.mappings.fetch.message.Failure;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** What an exception of the client means. */
final class Failures {
    /** The first that fits counts: a connection that timed out is also one that was not made. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(AnswerTooLarge.class, Failure.TOO_LARGE),
            new Meaning(UnknownHostException.class, Failure.UNKNOWN_HOST),
            new Meaning(ConnectTimeoutException.class, Failure.TIMEOUT),
            new Meaning(SocketTimeoutException.class, Failure.TIMEOUT),
            new Meaning(ConnectException.class, Failure.REFUSED),
            new Meaning(NoRouteToHostException.class, Failure.REFUSED),
            new Meaning(SSLException.class, Failure.TLS));

    private Failures() {}

    private record Meaning(Class<? extends Throwable> kind, Failure failure) {}

    /** What is no connection, no time-out and no refusal broke off. */
    static Failure of(Throwable thrown) {
        return MEANINGS.stream()
                .filter(meaning -> meaning.kind().isInstance(thrown))
                .map(Meaning::failure)
                .findFirst()
                .orElse(Failure.CUT_OFF);
    }
}
