package inzage.routes.fetch;

import inzage.connector.school.Schools;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.routes.RouteSettings;
import inzage.routes.pickup.SftpPickUp;
import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Keeps the routes of the schedules as the schools' files have them. Takes a tick, leaves the routes they name. */
@Component
public class FollowSchools extends RouteBuilder {
    private final Schools schools;
    private final SyncSteps steps;
    private final SftpPickUp sftp;
    private final Syncs syncs;
    private final Clock clock;
    private final RouteSettings settings;

    public FollowSchools(
            Schools schools, SyncSteps steps, SftpPickUp sftp, Syncs syncs, Clock clock, RouteSettings settings) {
        this.schools = schools;
        this.steps = steps;
        this.sftp = sftp;
        this.syncs = syncs;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void configure() {
        RoutedSchools routed =
                new RoutedSchools(getContext(), schools, now -> new ScheduleRoutes(now, steps, sftp, syncs, clock));
        from("timer:follow-schools?period=" + settings.claimEvery().toMillis())
                .routeId("follow-schools")
                .routeDescription("takes a tick, leaves a route for each schedule that the schools' files name")
                .bean(routed, "follow");
    }
}
