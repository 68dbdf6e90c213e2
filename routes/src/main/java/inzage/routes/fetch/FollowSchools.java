package inzage.routes.fetch;

import inzage.connector.school.Schools;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.routes.RouteSettings;
import inzage.routes.fetch.call.CalledSchools;
import inzage.routes.housekeeping.ForgottenTicks;
import inzage.routes.pickup.SftpPickUp;
import java.time.Clock;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * Keeps the routes of the schedules as the schools' files have them. Takes a tick, leaves the routes they name, and lets their own
 * ticks begin.
 */
@Component
public class FollowSchools extends RouteBuilder {
    private final Schools schools;
    private final SyncSteps steps;
    private final SftpPickUp sftp;
    private final CalledSchools calls;
    private final Syncs syncs;
    private final ForgottenTicks ticks;
    private final FirstTick first;
    private final Clock clock;
    private final RouteSettings settings;

    public FollowSchools(
            Schools schools,
            SyncSteps steps,
            SftpPickUp sftp,
            CalledSchools calls,
            Syncs syncs,
            ForgottenTicks ticks,
            FirstTick first,
            Clock clock,
            RouteSettings settings) {
        this.schools = schools;
        this.steps = steps;
        this.sftp = sftp;
        this.calls = calls;
        this.syncs = syncs;
        this.ticks = ticks;
        this.first = first;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void configure() {
        RoutedSchools routed =
                new RoutedSchools(getContext(), schools, this::routes, () -> ticks.takeOut(getContext()), clock);
        from("timer:follow-schools?period=" + settings.claimEvery().toMillis())
                .routeId("follow-schools")
                .routeDescription("takes a tick, leaves a route for each schedule that the schools' files name")
                .bean(routed, "missing")
                // One by one: what fails for one source is its own trouble.
                .split(body())
                .bean(routed, "route")
                .end()
                .bean(routed, "settle")
                .bean(first, "begin");
    }

    /** Those that fetch before those that ask for it. */
    private List<RouteBuilder> routes(Unrouted source) {
        return List.of(
                calls.routes(source.school(), source.source()),
                new ScheduleRoutes(source.school(), source.source(), steps, sftp, syncs, clock));
    }
}
