package inzage.routes.housekeeping;

import inzage.connector.sync.SyncSteps;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Deletes landed sets that have expired, and what else of syncs is old. Takes a tick, leaves what is still needed. */
@Component
public class TidyLanding extends RouteBuilder {
    private final RouteSettings settings;
    private final SyncSteps steps;

    public TidyLanding(RouteSettings settings, SyncSteps steps) {
        this.settings = settings;
        this.steps = steps;
    }

    @Override
    public void configure() {
        from(settings.tidyTick("tidy-landing"))
                .routeId("tidy-landing")
                .routeDescription("takes a tick, leaves no landed sets, runs and versions that have had their time")
                .bean(steps, "tidy");
    }
}
