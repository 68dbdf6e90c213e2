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

/**
 * Two routes per source that is called, each from one template: one takes a claimed run and leaves its answers landed, or why not;
 * the other sends one request of it.
 */
@Component
public class FetchCalls extends RouteBuilder {
    private static final String TEMPLATE = "fetch-calls";
    private static final String SENDING = "send-call";

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
        fetching();
        sending();
        sources.forEach(this::fetch);
    }

    private void fetching() {
        routeTemplate(TEMPLATE)
                .templateParameter("name")
                .from("direct:{{name}}")
                .routeDescription(
                        "takes a claimed run of a source that is called, leaves its answers landed or why not")
                .bean("{{name}}", "begin")
                .loopDoWhile(method("{{name}}", "goesOn"))
                .choice()
                .when(method("{{name}}", "sends"))
                .to("direct:{{name}}-send")
                .otherwise()
                .delay(method("{{name}}", "pause"))
                .asyncDelayed()
                .bean("{{name}}", "waited")
                .end()
                .end()
                .end()
                .bean("{{name}}", "land");
    }

    /** That there is no answer is an outcome here, and no failure of the route. */
    private void sending() {
        routeTemplate(SENDING)
                .templateParameter("name")
                .templateParameter("client")
                .from("direct:{{name}}-send")
                .routeDescription(
                        "takes a fetch whose next request is due, leaves it with the answer or why there is none")
                .bean("{{name}}", "compose")
                .doTry()
                .to("https://called?{{client}}")
                .bean("{{name}}", "answered")
                .doCatch(IOException.class, HttpException.class)
                .bean("{{name}}", "failed")
                .end();
    }

    private void fetch(CalledSource source) {
        String name = name(source.school(), source.name());
        bindToRegistry(name, new Caller(source, breakers.of(source)));
        bindToRegistry(name + "-client", client(source));
        bindToRegistry(name + "-connections", Connections.of(source.certificate(), source.timeout(), trusted));
        templatedRoute(TEMPLATE).routeId(name).parameter("name", name);
        templatedRoute(SENDING)
                .routeId(SENDING + "-" + source.school() + "-" + source.name())
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
