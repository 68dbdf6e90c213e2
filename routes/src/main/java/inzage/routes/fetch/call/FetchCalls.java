package inzage.routes.fetch.call;

import java.io.IOException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.hc.core5.http.HttpException;
import org.springframework.stereotype.Component;

/** What the route of each source that is called does. Takes a claimed run, leaves its answers landed, or why not. */
@Component
public class FetchCalls extends RouteBuilder {
    /** What the names of the routes begin with. */
    public static final String TEMPLATE = "fetch-calls";

    /** Where a claimed run of a source goes. */
    public static String address(String school, String source) {
        return "direct:" + name(school, source);
    }

    static String name(String school, String source) {
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
    }
}
