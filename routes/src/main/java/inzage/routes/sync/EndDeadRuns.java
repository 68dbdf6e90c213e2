package inzage.routes.sync;

import inzage.connector.sync.SyncSteps;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Ends runs whose process died. Takes a tick, leaves them failed. */
@Component
public class EndDeadRuns extends RouteBuilder {
    private final RouteSettings settings;
    private final SyncSteps steps;

    public EndDeadRuns(RouteSettings settings, SyncSteps steps) {
        this.settings = settings;
        this.steps = steps;
    }

    @Override
    public void configure() {
        from("timer:end-dead-runs?period=" + settings.measureEvery().toMillis())
                .routeId("end-dead-runs")
                .routeDescription("takes a tick, leaves runs whose process died failed as interrupted")
                .bean(steps, "endDead");
    }
}
