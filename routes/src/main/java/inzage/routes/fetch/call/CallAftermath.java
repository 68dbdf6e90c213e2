package inzage.routes.fetch.call;

import inzage.connector.sync.SyncSteps;
import inzage.routes.failure.Aftermath;
import inzage.routes.failure.Trace;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** Closes the run whose fetch broke, and leaves nothing of it behind. */
@Component
class CallAftermath implements Aftermath {
    private final SyncSteps steps;

    CallAftermath(SyncSteps steps) {
        this.steps = steps;
    }

    @Override
    public void settle(Exchange exchange, Throwable cause) {
        Caller.left(exchange).ifPresent(underway -> {
            underway.run().abandon();
            steps.fail(underway.claimed(), "The fetch met an error and was ended: " + Trace.of(cause));
        });
    }
}
