package inzage.routes.fetch;

import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.routes.pickup.SftpPickUp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;

/** One route per schedule of a source, all from the template of {@link WatchSources}. */
final class ScheduleRoutes extends RouteBuilder {
    private static final Schedule ARRIVALS = new Schedule(new Schedule.Every(Duration.ofMinutes(1)));

    private final SchoolSetup school;
    private final SourceSetup source;
    private final SyncSteps steps;
    private final SftpPickUp sftp;
    private final Syncs syncs;
    private final Clock clock;

    ScheduleRoutes(SchoolSetup school, SourceSetup source, SyncSteps steps, SftpPickUp sftp, Syncs syncs, Clock clock) {
        this.school = school;
        this.source = source;
        this.steps = steps;
        this.sftp = sftp;
        this.syncs = syncs;
        this.clock = clock;
    }

    @Override
    public void configure() {
        String name = WatchSources.TEMPLATE + "-" + school.id() + "-" + source.name();
        WatchedSource watched = new WatchedSource(school, source, steps, sftp, syncs);
        List<Schedule> schedules = schedules(source);
        for (int i = 0; i < schedules.size(); i++) {
            String id = i == 0 ? name : name + "-" + (i + 1);
            Schedule schedule = schedules.get(i);
            bindToRegistry(id, new ScheduledWatch(watched, schedule, clock));
            templatedRoute(WatchSources.TEMPLATE)
                    .routeId(id)
                    .parameter("address", "inzage/" + id + "?" + Tick.options(schedule, school.zone()))
                    .parameter("watched", id);
        }
    }

    /** What arrives requests its run itself; should that run meet an outage, nothing else would ask for the next. */
    private static List<Schedule> schedules(SourceSetup source) {
        return source.fetch() instanceof SourceSetup.Arrival
                        && source.schedule().isEmpty()
                ? List.of(ARRIVALS)
                : source.schedule();
    }
}
