package inzage.routes.restoration;

import inzage.connector.restoration.closed.ClosedNow;
import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Keeps what people closed outside of the database. Takes a tick, leaves a file if something was closed or lifted since. */
@Component
public class KeepClosed extends RouteBuilder {
    /** So much of what was closed may be lost with a database. */
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final ClosedNow closed;

    public KeepClosed(ClosedNow closed) {
        this.closed = closed;
    }

    @Override
    public void configure() {
        from("timer:keep-closed?period=" + EVERY.toMillis())
                .routeId("keep-closed")
                .routeDescription("takes a tick, leaves what people closed outside of the database")
                .bean(closed, "keep");
    }
}
