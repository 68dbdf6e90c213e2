package inzage.routes.sync;

import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.ThreadPoolBuilder;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;
import org.springframework.stereotype.Component;

/** Picks up the runs asked for by a schedule, by the portal or by a push. Takes a tick, leaves claimed runs. */
@Component
public class ClaimRequestedRuns extends RouteBuilder {
    private final RouteSettings settings;
    private final Requests requests;

    public ClaimRequestedRuns(RouteSettings settings, Requests requests) {
        this.settings = settings;
        this.requests = requests;
    }

    @Override
    public void configure() throws Exception {
        // No queue: what is claimed is worked on at once, and when all hands are busy nothing more is claimed.
        var hands = new ThreadPoolBuilder(getContext())
                .poolSize(settings.runs())
                .maxPoolSize(settings.runs())
                .maxQueueSize(0)
                .rejectedPolicy(ThreadPoolRejectedPolicy.CallerRuns)
                .build(this, "run-sync");
        from("timer:claim-requested-runs?period=" + settings.claimEvery().toMillis())
                .routeId("claim-requested-runs")
                .routeDescription("takes a tick, leaves each requested run claimed and on its way")
                .bean(requests, "waiting")
                .split(body())
                .bean(requests, "claim")
                .filter(body().isNotNull())
                .wireTap("direct:run-sync")
                .executorService(hands);
    }
}
