package inzage.routes.fetch.call;

import inzage.routes.failure.Aftermath;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** Leaves nothing behind of a fetch that broke. Its run is closed as every run is whose step failed. */
@Component
class CallAftermath implements Aftermath {
    @Override
    public void settle(Exchange exchange, Throwable cause) {
        Caller.left(exchange).ifPresent(underway -> underway.run().abandon());
    }
}
