package inzage.routes.housekeeping;

import inzage.connector.notice.message.Outbox;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Deletes messages that ended long ago. Takes a tick, leaves those that may still matter. */
@Component
public class ForgetMessages extends RouteBuilder {
    private final RouteSettings settings;
    private final Outbox outbox;

    public ForgetMessages(RouteSettings settings, Outbox outbox) {
        this.settings = settings;
        this.outbox = outbox;
    }

    @Override
    public void configure() {
        from(settings.tidyTick("forget-messages"))
                .routeId("forget-messages")
                .routeDescription("takes a tick, leaves no message that ended long ago")
                .bean(outbox, "forgetEnded");
    }
}
