package inzage.routes.notify;

import inzage.connector.notice.message.LastLook;
import inzage.connector.notice.message.Outbox;
import inzage.connector.notice.message.Prepared;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Sends what is due, one after the other. Takes a tick, leaves mails handed over, or messages dropped or put off. */
@Component
public class SendNotices extends RouteBuilder {
    static final String HAND_OVER = "direct:hand-over-mail";

    private final RouteSettings settings;
    private final Outbox outbox;
    private final LastLook lastLook;

    public SendNotices(RouteSettings settings, Outbox outbox, LastLook lastLook) {
        this.settings = settings;
        this.outbox = outbox;
        this.lastLook = lastLook;
    }

    @Override
    public void configure() {
        from("timer:send-notices?period=" + settings.sendEvery().toMillis())
                .routeId("send-notices")
                .routeDescription("takes a tick, leaves each due message decided once more and handed over")
                .setBody(constant(settings.sendBatch()))
                .bean(outbox, "claim")
                .split(body())
                .bean(lastLook, "prepare")
                .filter(body().isInstanceOf(Prepared.Ready.class))
                .to(HAND_OVER);
    }
}
