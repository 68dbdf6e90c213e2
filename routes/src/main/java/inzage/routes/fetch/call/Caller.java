package inzage.routes.fetch.call;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;

/** What the route of one source does between its steps. */
public final class Caller {
    private static final String UNDERWAY = "inzage.underway";
    private static final int SERVER_ERROR = 500;

    private final CalledSource source;
    private final CircuitBreaker breaker;

    Caller(CalledSource source, CircuitBreaker breaker) {
        this.source = source;
        this.breaker = breaker;
    }

    public void begin(Claimed claimed, Exchange exchange) {
        CallRun run = source.begin(claimed);
        go(exchange, new Underway(claimed, run, run.next()));
    }

    public boolean goesOn(Exchange exchange) {
        return !underway(exchange).over();
    }

    /** Whether something is to be sent, and may be: a system that keeps failing is left alone for a while. */
    public boolean sends(Exchange exchange) {
        Underway now = underway(exchange);
        if (!now.sends() || breaker.tryAcquirePermission()) {
            return now.sends();
        }
        now.run().failed(Failure.RESTING);
        go(exchange, now.next());
        return false;
    }

    /** Makes the message the request. */
    public void compose(Exchange exchange) {
        HttpMessages.compose(((Step.Send) underway(exchange).step()).request(), exchange.getMessage());
    }

    public void answered(Exchange exchange) {
        Answer answer = HttpMessages.answer(exchange.getMessage());
        count(answer.status() < SERVER_ERROR);
        Underway now = underway(exchange);
        now.run().answered(answer);
        go(exchange, now.next());
    }

    public void failed(Exchange exchange) {
        count(false);
        Throwable thrown = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        Underway now = underway(exchange);
        now.run().failed(Failures.of(Objects.requireNonNull(thrown)));
        go(exchange, now.next());
    }

    /** Milliseconds to wait. */
    public long pause(Exchange exchange) {
        return underway(exchange).step() instanceof Step.Wait wait
                ? Math.max(1, wait.time().toMillis())
                : 1;
    }

    public void waited(Exchange exchange) {
        Underway now = underway(exchange);
        if (now.step() instanceof Step.Wait) {
            go(exchange, now.next());
        }
    }

    public void land(Exchange exchange) {
        Underway now = underway(exchange);
        Fetched fetched = now.run().complete((Step.Done) now.step());
        exchange.removeProperty(UNDERWAY);
        exchange.getMessage().setBody(fetched);
    }

    /** The fetch that an exchange was on when it failed. */
    static Optional<Underway> left(Exchange exchange) {
        return Optional.ofNullable(exchange.getProperty(UNDERWAY, Underway.class));
    }

    private static Underway underway(Exchange exchange) {
        return left(exchange).orElseThrow(() -> new IllegalStateException("no fetch is going on"));
    }

    /** What Camel and the client leave in a message does not go on. */
    private static void go(Exchange exchange, Underway next) {
        exchange.setProperty(UNDERWAY, next);
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setBody(null);
    }

    private void count(boolean well) {
        if (well) {
            breaker.onSuccess(0, TimeUnit.MILLISECONDS);
        } else {
            breaker.onError(0, TimeUnit.MILLISECONDS, new IllegalStateException("not answered"));
        }
    }
}
