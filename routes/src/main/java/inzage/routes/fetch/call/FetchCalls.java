package inzage.routes.fetch.call;

import inzage.routes.RouteSettings;
import java.io.IOException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.core5.http.HttpException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One route per source that is called, all from one template. Takes a claimed run, leaves its answers landed, or why not. */
@Component
public class FetchCalls extends RouteBuilder {
    private static final String TEMPLATE = "fetch-calls";

    private final List<CalledSource> sources;
    private final Breakers breakers;
    private final RouteSettings settings;
    private final Optional<KeyStore> trusted;

    FetchCalls(
            ObjectProvider<CalledSources> sources,
            Breakers breakers,
            RouteSettings settings,
            ObjectProvider<KeyStore> trusted) {
        this.sources = sources.stream().flatMap(all -> all.all().stream()).toList();
        this.breakers = breakers;
        this.settings = settings;
        this.trusted = Optional.ofNullable(trusted.getIfAvailable());
    }

    /** Where a claimed run of a source goes. */
    public static String address(String school, String source) {
        return "direct:" + name(school, source);
    }

    private static String name(String school, String source) {
        return TEMPLATE + "-" + school + "-" + source;
    }

    @Override
    public void configure() {
        routeTemplate(TEMPLATE)
                .templateParameter("name")
                .templateParameter("client")
                .from("direct:{{name}}")
                .routeDescription(
                        "takes a claimed run of a source that is called, leaves its answers landed or why not")
                .bean("{{name}}", "begin")
                .loopDoWhile(method("{{name}}", "goesOn"))
                .choice()
                .when(method("{{name}}", "sends"))
                .bean("{{name}}", "compose")
                .doTry()
                .to("https://called?{{client}}")
                .bean("{{name}}", "answered")
                .doCatch(IOException.class, HttpException.class)
                .bean("{{name}}", "failed")
                .end()
                .endChoice()
                .otherwise()
                .delay(method("{{name}}", "pause"))
                .asyncDelayed()
                .bean("{{name}}", "waited")
                .end()
                .end()
                .end()
                .bean("{{name}}", "land");
        sources.forEach(this::fetch);
    }

    private void fetch(CalledSource source) {
        String name = name(source.school(), source.name());
        bindToRegistry(name, new Caller(source, breakers.of(source)));
        bindToRegistry(name + "-client", client(source));
        bindToRegistry(name + "-connections", Connections.of(source.certificate(), source.timeout(), trusted));
        templatedRoute(TEMPLATE).routeId(name).parameter("name", name).parameter("client", options(name, source));
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
