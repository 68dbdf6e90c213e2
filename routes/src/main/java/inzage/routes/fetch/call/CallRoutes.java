package inzage.routes.fetch.call;

import inzage.routes.RouteSettings;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.HttpClientConfigurer;

/** The routes of the sources that are called, all from the templates of {@link FetchCalls}. */
public final class CallRoutes extends RouteBuilder {
    private final List<CalledSource> sources;
    private final Breakers breakers;
    private final RouteSettings settings;
    private final Optional<KeyStore> trusted;

    /** @param trusted who else is trusted than the JDK does; for tests */
    public CallRoutes(
            List<CalledSource> sources, Breakers breakers, RouteSettings settings, Optional<KeyStore> trusted) {
        this.sources = List.copyOf(sources);
        this.breakers = breakers;
        this.settings = settings;
        this.trusted = trusted;
    }

    @Override
    public void configure() {
        sources.forEach(this::fetch);
    }

    private void fetch(CalledSource source) {
        String name = FetchCalls.name(source.school(), source.name());
        bindToRegistry(name, new Caller(source, breakers.of(source)));
        bindToRegistry(name + "-client", client(source));
        bindToRegistry(
                name + "-connections",
                Connections.of(source.certificate(), source.timeout(), trusted, settings.reach()));
        templatedRoute(FetchCalls.TEMPLATE).routeId(name).parameter("name", name);
        templatedRoute(FetchCalls.SENDING)
                .routeId(FetchCalls.SENDING + "-" + source.school() + "-" + source.name())
                .parameter("name", name)
                .parameter("client", options(name, source));
    }

    private static String options(String name, CalledSource source) {
        return "httpClientConfigurer=#" + name + "-client&clientConnectionManager=#" + name + "-connections"
                + "&throwExceptionOnFailure=false&followRedirects=false&disableStreamCache=true&responseTimeout="
                + source.timeout().toMillis();
    }

    /** Nothing is done behind the route's back: no redirects, no second try, no cookies that are kept. */
    private HttpClientConfigurer client(CalledSource source) {
        ScheduledExecutorService deadlines =
                getContext().getExecutorServiceManager().newScheduledThreadPool(this, "answer-deadline", 1);
        int most = Math.toIntExact(settings.largestAnswer().toBytes());
        AnswerBounds bounds = new AnswerBounds(most, source.timeout(), deadlines);
        return client -> client.disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .addExecInterceptorFirst("answer-bounds", bounds);
    }
}
