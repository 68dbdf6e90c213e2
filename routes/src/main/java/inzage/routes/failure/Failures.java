package inzage.routes.failure;

import java.util.List;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the aftermath settled and says what failed where: by route and kind of error, never by what was being worked on. */
@Component
public class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final List<Aftermath> aftermaths;

    public Failures(List<Aftermath> aftermaths) {
        this.aftermaths = List.copyOf(aftermaths);
    }

    /** Tried as often as allowed. */
    public void outage(Exchange exchange) {
        LOG.warn("{} gave up after retries: {}", route(exchange), Trace.of(cause(exchange)));
        settle(exchange);
    }

    /** A mail server refused, or did not answer. */
    public void undelivered(Exchange exchange) {
        LOG.info("{} could not hand over: {}", route(exchange), Trace.of(cause(exchange)));
        settle(exchange);
    }

    /** Not to be tried again. */
    public void bug(Exchange exchange) {
        LOG.error("{} failed: {}", route(exchange), Trace.of(cause(exchange)));
        settle(exchange);
    }

    private void settle(Exchange exchange) {
        Throwable cause = cause(exchange);
        aftermaths.forEach(aftermath -> aftermath.settle(exchange, cause));
    }

    private static String route(Exchange exchange) {
        return String.valueOf(exchange.getProperty(Exchange.FAILURE_ROUTE_ID));
    }

    private static Throwable cause(Exchange exchange) {
        return Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class));
    }
}
