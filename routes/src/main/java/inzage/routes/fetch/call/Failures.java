package inzage.routes.fetch.call;

import inzage.mappings.fetch.message.Failure;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** What an exception of the client means. */
final class Failures {
    /** A connection that timed out is also one that was not made: the more special stands first. */
    private static final Map<Class<? extends Throwable>, Failure> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put(AnswerTooLarge.class, Failure.TOO_LARGE);
        MEANINGS.put(UnknownHostException.class, Failure.UNKNOWN_HOST);
        MEANINGS.put(ConnectTimeoutException.class, Failure.TIMEOUT);
        MEANINGS.put(SocketTimeoutException.class, Failure.TIMEOUT);
        MEANINGS.put(ConnectException.class, Failure.REFUSED);
        MEANINGS.put(NoRouteToHostException.class, Failure.REFUSED);
        MEANINGS.put(SSLException.class, Failure.TLS);
    }

    private Failures() {}

    static Failure of(Throwable thrown) {
        return MEANINGS.entrySet().stream()
                .filter(meaning -> meaning.getKey().isInstance(thrown))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Failure.CUT_OFF);
    }
}
