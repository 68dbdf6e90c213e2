package inzage.routes.sync;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.Guarded;
import inzage.connector.sync.Planned;
import inzage.connector.sync.SyncSteps;
import inzage.routes.failure.Aftermath;
import inzage.routes.failure.Outage;
import inzage.routes.failure.Trace;
import inzage.routes.fetch.call.FetchCalls;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes the run whose step failed, so that the next one can start. */
@Component
class RunAftermath implements Aftermath {
    private final SyncSteps steps;
    private final RunMetrics metrics;
    private final RunLog log;

    RunAftermath(SyncSteps steps, RunMetrics metrics, RunLog log) {
        this.steps = steps;
        this.metrics = metrics;
        this.log = log;
    }

    @Override
    public void settle(Exchange exchange, Throwable cause) {
        Object body = exchange.getMessage().getBody();
        Optional<Claimed> failed = claimed(body).or(() -> FetchCalls.broken(exchange));
        failed.map(claimed -> steps.fail(claimed, sentence(body, cause))).ifPresent(run -> {
            metrics.ended(run);
            log.ended(run);
        });
    }

    /** As long as it is fetched, an outage is the source's; later it would be that of our own database. */
    private static String sentence(@Nullable Object body, Throwable cause) {
        Optional<String> outage = body instanceof Claimed ? Outage.sentence(cause) : Outage.ofOurs(cause);
        return outage.orElseGet(() -> "The run met an error and was ended: " + Trace.of(cause));
    }

    private static Optional<Claimed> claimed(@Nullable Object body) {
        if (body instanceof Claimed claimed) {
            return Optional.of(claimed);
        } else if (body instanceof Fetched fetched) {
            return Optional.of(fetched.claimed());
        } else if (body instanceof Planned planned) {
            return Optional.of(planned.claimed());
        } else if (body instanceof Guarded guarded) {
            return Optional.of(guarded.planned().claimed());
        }
        return Optional.empty();
    }
}
