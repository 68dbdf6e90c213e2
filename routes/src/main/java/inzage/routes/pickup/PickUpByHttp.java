package inzage.routes.pickup;

import inzage.connector.school.Remote;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.SourceOutage;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a claimed run whose source is a file of a web server, leaves what was fetched. Request and landing are one step: while a
 * file is landed it is still coming, and when that breaks off it must be asked for again.
 */
@Component
public class PickUpByHttp extends RouteBuilder {
    private static final String CUTTING = "cut-off-pick-ups";

    /** Where to is in a header; nothing that is answered steers anything. */
    private static final String WEB = "https://picked-up?throwExceptionOnFailure=false&followRedirects=false"
            + "&disableStreamCache=true&connectTimeout=10000&soTimeout=30000&responseTimeout=30000"
            + "&httpClientConfigurer=#" + CUTTING
            + "&cookieStore=#class:org.apache.camel.component.http.NoopCookieStore";

    private final HttpPickUp pickUp;

    public PickUpByHttp(HttpPickUp pickUp) {
        this.pickUp = pickUp;
    }

    @Override
    public void configure() {
        bindToRegistry(
                CUTTING, (HttpClientConfigurer) client -> client.addExecInterceptorFirst("cut-off", new CutOff()));
        from("direct:pick-up-by-http")
                .routeId("pick-up-by-http")
                .routeDescription("takes a claimed run, leaves the file of a web server landed, or why it is not")
                // A cached stream would lie in memory or, plain, on disk.
                .streamCache("false")
                .bean(pickUp, "ask")
                .enrich(WEB, this::landed)
                .removeHeaders("*");
    }

    private Exchange landed(@Nullable Exchange asked, @Nullable Exchange answered) {
        Exchange exchange = Objects.requireNonNull(asked);
        Message answer = Objects.requireNonNull(answered).getMessage();
        Claimed claimed = Objects.requireNonNull(exchange.getMessage().getBody(Claimed.class));
        Remote.Http remote = PickedUp.remote(claimed.source(), Remote.Http.class);
        try {
            exchange.getMessage().setBody(pickUp.take(claimed, HttpAnswer.of(remote.address(), answer)));
            return exchange;
        } catch (SourceOutage e) {
            throw new UncheckedIOException(e);
        }
    }
}
