package inzage.routes.fetch;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.routes.fetch.call.FetchCalls;
import java.util.List;
import java.util.function.Function;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.jspecify.annotations.Nullable;

/** The schools whose schedules and calls have routes. */
public final class RoutedSchools {
    private static final List<String> ROUTES =
            List.of(WatchSources.TEMPLATE + "-", FetchCalls.TEMPLATE + "-", FetchCalls.SENDING + "-");

    private final CamelContext camel;
    private final Schools schools;
    private final Function<List<SchoolSetup>, List<RouteBuilder>> routes;
    private final Runnable followed;
    private @Nullable List<SchoolSetup> routed;

    /** @param followed called when there are routes for all that the files name, and for nothing else */
    RoutedSchools(
            CamelContext camel,
            Schools schools,
            Function<List<SchoolSetup>, List<RouteBuilder>> routes,
            Runnable followed) {
        this.camel = camel;
        this.schools = schools;
        this.routes = routes;
        this.followed = followed;
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
        followed.run();
    }
}
