package inzage.routes.account;

import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.recovery.Recoveries;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Deletes links and questions that ended long ago. Takes a tick, leaves those that may still matter. */
@Component
public class ForgetLinks extends RouteBuilder {
    private final RouteSettings settings;
    private final OneTimeLinks links;
    private final Recoveries recoveries;

    public ForgetLinks(RouteSettings settings, OneTimeLinks links, Recoveries recoveries) {
        this.settings = settings;
        this.links = links;
        this.recoveries = recoveries;
    }

    @Override
    public void configure() {
        from(settings.tidyTick("forget-links"))
                .routeId("forget-links")
                .routeDescription("takes a tick, leaves no one-time link and no question that ended long ago")
                .bean(links, "forgetEnded")
                .bean(recoveries, "forgetOld");
    }
}
