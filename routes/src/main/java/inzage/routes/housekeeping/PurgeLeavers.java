package inzage.routes.housekeeping;

import inzage.connector.right.purge.Purge;
import inzage.connector.right.purge.Tidying;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Deletes people who left, and accounts that are nobody's any more. Takes a tick, leaves those who are there. */
@Component
public class PurgeLeavers extends RouteBuilder {
    private final RouteSettings settings;
    private final Purge purge;
    private final Tidying tidying;

    public PurgeLeavers(RouteSettings settings, Purge purge, Tidying tidying) {
        this.settings = settings;
        this.purge = purge;
        this.tidying = tidying;
    }

    @Override
    public void configure() {
        from(settings.tidyTick("purge-leavers"))
                .routeId("purge-leavers")
                .routeDescription("takes a tick, leaves no person who left their school longer ago than they are kept")
                .bean(purge, "run")
                .bean(tidying, "run");
    }
}
