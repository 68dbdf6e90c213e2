package inzage.routes.fetch.call;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.sync.Claimed;
import inzage.mappings.fetch.Step;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;

/** What an exchange looks like when something broke in the middle of its fetch: the run is not in its body. */
public final class BrokenFetch {
    private BrokenFetch() {}

    public static Exchange of(Claimed claimed) {
        CallRun run = mock();
        when(run.next()).thenReturn(new Step.Wait(Duration.ofSeconds(1)));
        CalledSource source = mock();
        when(source.begin(any())).thenReturn(run);
        Exchange exchange = new DefaultExchange(new DefaultCamelContext());
        new Caller(source, CircuitBreaker.ofDefaults("test")).begin(claimed, exchange);
        return exchange;
    }
}
