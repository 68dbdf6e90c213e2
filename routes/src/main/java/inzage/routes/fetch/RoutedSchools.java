package inzage.routes.fetch;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.routes.fetch.call.FetchCalls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The schools whose schedules and calls have routes. One source that cannot have them keeps no other from its own. */
public final class RoutedSchools {
    private static final Logger LOG = LoggerFactory.getLogger(RoutedSchools.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final List<String> ROUTES =
            List.of(WatchSources.TEMPLATE + "-", FetchCalls.TEMPLATE + "-", FetchCalls.SENDING + "-");

    private final CamelContext camel;
    private final Schools schools;
    private final Function<Unrouted, List<RouteBuilder>> routes;
    private final Runnable followed;
    private final Clock clock;
    private final Set<Unrouted> missing = new LinkedHashSet<>();
    private @Nullable List<SchoolSetup> read;
    private Instant tried = Instant.EPOCH;
    private boolean settled;

    /** @param followed called when there are routes for all that the files name, and for nothing else */
    RoutedSchools(
            CamelContext camel,
            Schools schools,
            Function<Unrouted, List<RouteBuilder>> routes,
            Runnable followed,
            Clock clock) {
        this.camel = camel;
        this.schools = schools;
        this.routes = routes;
        this.followed = followed;
        this.clock = clock;
    }

    /**
     * What has to be routed now: everything when the files were read again and say something else, for which the routes that there
     * are give way; after a minute, what could not be routed.
     */
    public List<Unrouted> missing() throws Exception {
        List<SchoolSetup> now = schools.all();
        boolean changed = !now.equals(read);
        if (changed) {
            remove(present());
            missing.clear();
            now.forEach(school -> school.sources().forEach(source -> missing.add(new Unrouted(school, source))));
            read = now;
            settled = false;
        } else if (clock.instant().isBefore(tried.plus(PAUSE))) {
            return List.of();
        }
        tried = clock.instant();
        return List.copyOf(missing);
    }

    /** Makes the routes of one source, or none of them. */
    public void route(Unrouted source) throws Exception {
        Set<String> before = present();
        try {
            for (RouteBuilder named : routes.apply(source)) {
                camel.addRoutes(named);
                named.addTemplatedRoutesToCamelContext(camel);
            }
            missing.remove(source);
        } finally {
            if (missing.contains(source)) {
                LOG.error(
                        "{}/{} has no routes: it is neither looked at nor called before they can be made",
                        source.school().id(),
                        source.source().name());
                Set<String> partly = new HashSet<>(present());
                partly.removeAll(before);
                remove(partly);
            }
        }
    }

    /** All that could be routed is. */
    public void settle() {
        if (!settled && missing.isEmpty()) {
            followed.run();
            settled = true;
        }
    }

    private Set<String> present() {
        return camel.getRoutes().stream()
                .map(Route::getRouteId)
                .filter(id -> ROUTES.stream().anyMatch(id::startsWith))
                .collect(Collectors.toSet());
    }

    private void remove(Set<String> ids) throws Exception {
        for (String id : ids) {
            camel.getRouteController().stopRoute(id);
            camel.removeRoute(id);
        }
    }
}
