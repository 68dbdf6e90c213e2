package inzage.routes.fetch;

import inzage.connector.sync.shelf.Watch;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What each route of a source's schedule does. Takes a tick of the schedule, leaves a requested run. */
@Component
public class WatchSources extends RouteBuilder {
    static final String TEMPLATE = "watch-source";

    @Override
    public void configure() {
        routeTemplate(TEMPLATE)
                .templateParameter("address")
                .templateParameter("watched")
                .from("quartz:{{address}}")
                .routeDescription(
                        "takes a tick of a source's schedule, leaves a requested run if an unread delivery waits")
                .filter(method("{{watched}}", "open"))
                .bean("{{watched}}", "look")
                .filter(body().isInstanceOf(Watch.Due.class))
                .bean("{{watched}}", "request");
    }
}
