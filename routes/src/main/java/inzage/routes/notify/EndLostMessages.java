package inzage.routes.notify;

import inzage.connector.notice.message.Outbox;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Ends messages whose process died while handing them over. Takes a tick, leaves them with unknown outcome. */
@Component
public class EndLostMessages extends RouteBuilder {
    private final RouteSettings settings;
    private final Outbox outbox;

    public EndLostMessages(RouteSettings settings, Outbox outbox) {
        this.settings = settings;
        this.outbox = outbox;
    }

    @Override
    public void configure() {
        from("timer:end-lost-messages?period=" + settings.measureEvery().toMillis())
                .routeId("end-lost-messages")
                .routeDescription("takes a tick, leaves messages lost while sending with unknown outcome")
                .bean(outbox, "giveUpLost");
    }
}
