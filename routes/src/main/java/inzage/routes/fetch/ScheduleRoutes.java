package inzage.routes.fetch;

import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import java.time.Clock;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;

/** One route per source and schedule of some schools, all from the template of {@link WatchSources}. */
final class ScheduleRoutes extends RouteBuilder {
    private final List<SchoolSetup> schools;
    private final SyncSteps steps;
    private final Syncs syncs;
    private final Clock clock;

    ScheduleRoutes(List<SchoolSetup> schools, SyncSteps steps, Syncs syncs, Clock clock) {
        this.schools = List.copyOf(schools);
        this.steps = steps;
        this.syncs = syncs;
        this.clock = clock;
    }

    @Override
    public void configure() {
        schools.forEach(school -> school.sources().forEach(source -> watch(school, source)));
    }

    private void watch(SchoolSetup school, SourceSetup source) {
        String name = WatchSources.TEMPLATE + "-" + school.id() + "-" + source.name();
        WatchedSource watched = new WatchedSource(school, source, steps, syncs);
        for (int i = 0; i < source.schedule().size(); i++) {
            String id = i == 0 ? name : name + "-" + (i + 1);
            Schedule schedule = source.schedule().get(i);
            bindToRegistry(id, new ScheduledWatch(watched, schedule, clock));
            templatedRoute(WatchSources.TEMPLATE)
                    .routeId(id)
                    .parameter("address", "inzage/" + id + "?" + Tick.options(schedule, school.zone()))
                    .parameter("watched", id);
        }
    }
}
