package inzage.routes.fetch;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.routes.fetch.call.FetchCalls;
import java.util.List;
import java.util.function.Function;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;

/** The schools whose schedules and calls have routes. */
public final class RoutedSchools {
    private static final List<String> ROUTES =
            List.of(WatchSources.TEMPLATE + "-", FetchCalls.TEMPLATE + "-", FetchCalls.SENDING + "-");

    private final CamelContext camel;
    private final Schools schools;
    private final Function<List<SchoolSetup>, List<RouteBuilder>> routes;
    private final Runnable replaced;
    private List<SchoolSetup> routed = List.of();

    /** @param replaced called after routes were replaced by others */
    RoutedSchools(
            CamelContext camel,
            Schools schools,
            Function<List<SchoolSetup>, List<RouteBuilder>> routes,
            Runnable replaced) {
        this.camel = camel;
        this.schools = schools;
        this.routes = routes;
        this.replaced = replaced;
    }

    /** Replaces the routes when the files were read again and say something else. */
    public void follow() throws Exception {
        List<SchoolSetup> now = schools.all();
        if (now.equals(routed)) {
            return;
        }
        List<String> before = camel.getRoutes().stream()
                .map(Route::getRouteId)
                .filter(id -> ROUTES.stream().anyMatch(id::startsWith))
                .toList();
        for (String id : before) {
            camel.getRouteController().stopRoute(id);
            camel.removeRoute(id);
        }
        for (RouteBuilder named : routes.apply(now)) {
            camel.addRoutes(named);
            named.addTemplatedRoutesToCamelContext(camel);
        }
        routed = now;
        if (!before.isEmpty()) {
            replaced.run();
        }
    }
}
