package inzage.routes.fetch.call;

import inzage.connector.sync.Claimed;
import java.io.IOException;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.hc.core5.http.HttpException;
import org.springframework.stereotype.Component;

/**
 * Two routes per source that is called, each from one template: one takes a claimed run and leaves its answers landed, or why not;
 * the other sends one request of it. {@link CallRoutes} makes them.
 */
@Component
public class FetchCalls extends RouteBuilder {
    /** What the names of the routes begin with. */
    public static final String TEMPLATE = "fetch-calls";

    /** The same for those that send. */
    public static final String SENDING = "send-call";

    /** Where a claimed run of a source goes. */
    public static String address(String school, String source) {
        return "direct:" + name(school, source);
    }

    /** The run that an exchange was fetching for when it failed. */
    public static Optional<Claimed> broken(Exchange exchange) {
        return Caller.left(exchange).map(Underway::claimed);
    }

    static String name(String school, String source) {
        return TEMPLATE + "-" + school + "-" + source;
    }

    @Override
    public void configure() {
        fetching();
        sending();
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
}
