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
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a claimed run whose source is a file of a web server, leaves what was fetched. Request and landing are one step: while a
 * file is landed it is still coming, and when that breaks off it must be asked for again.
 */
@Component
public class PickUpByHttp extends RouteBuilder {
    private static final String CUTTING = "cut-off-pick-ups";
    private static final String CONNECTIONS = "pick-up-connections";
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    private static final Timeout SILENT = Timeout.ofSeconds(30);

    /** Where to is in a header; nothing that is answered steers anything. */
    private static final String WEB = "https://picked-up?throwExceptionOnFailure=false&followRedirects=false"
            + "&disableStreamCache=true&responseTimeout=30000"
            + "&httpClientConfigurer=#" + CUTTING + "&clientConnectionManager=#" + CONNECTIONS
            + "&cookieStore=#class:org.apache.camel.component.http.NoopCookieStore";

    private final HttpPickUp pickUp;

    public PickUpByHttp(HttpPickUp pickUp) {
        this.pickUp = pickUp;
    }

    @Override
    public void configure() {
        bindToRegistry(
                CUTTING, (HttpClientConfigurer) client -> client.addExecInterceptorFirst("cut-off", new CutOff()));
        bindToRegistry(CONNECTIONS, connections());
        from("direct:pick-up-by-http")
                .routeId("pick-up-by-http")
                .routeDescription("takes a claimed run, leaves the file of a web server landed, or why it is not")
                // A cached stream would lie in memory or, plain, on disk.
                .streamCache("false")
                .bean(pickUp, "ask")
                .enrich(WEB, this::landed)
                .removeHeaders("*");
    }

    private HttpClientConnectionManager connections() {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(pickUp.reach())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(SILENT)
                        .build())
                .build();
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
