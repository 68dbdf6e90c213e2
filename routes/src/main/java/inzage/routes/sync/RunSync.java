package inzage.routes.sync;

import inzage.connector.sync.SyncSteps;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The steps of a run. Takes a claimed run, leaves it ended: applied, unchanged, held or failed. */
@Component
public class RunSync extends RouteBuilder {
    private final SyncSteps steps;
    private final RunMetrics metrics;

    public RunSync(SyncSteps steps, RunMetrics metrics) {
        this.steps = steps;
        this.metrics = metrics;
    }

    @Override
    public void configure() {
        from("direct:run-sync")
                .routeId("run-sync")
                .routeDescription("takes a claimed run, leaves it ended: applied, unchanged, held or failed")
                .bean(steps, "land")
                .bean(steps, "plan")
                .bean(steps, "guard")
                .bean(steps, "apply")
                .bean(metrics, "ended");
    }
}
