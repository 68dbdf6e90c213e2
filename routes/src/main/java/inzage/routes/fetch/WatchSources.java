package inzage.routes.fetch;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Schedule;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.shelf.Watch;
import inzage.routes.pickup.SftpPickUp;
import java.time.Duration;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** One route per source and schedule, all from one template. Takes a tick of the source's schedule, leaves a requested run. */
@Component
public class WatchSources extends RouteBuilder {
    private static final String TEMPLATE = "watch-source";
    private static final Schedule ARRIVALS = new Schedule.Every(Duration.ofMinutes(1));

    private final Schools schools;
    private final SyncSteps steps;
    private final SftpPickUp sftp;
    private final Syncs syncs;

    public WatchSources(Schools schools, SyncSteps steps, SftpPickUp sftp, Syncs syncs) {
        this.schools = schools;
        this.steps = steps;
        this.sftp = sftp;
        this.syncs = syncs;
    }

    @Override
    public void configure() {
        routeTemplate(TEMPLATE)
                .templateParameter("address")
                .templateParameter("watched")
                .from("quartz:{{address}}")
                .routeDescription(
                        "takes a tick of a source's schedule, leaves a requested run if an unread delivery waits")
                .bean("{{watched}}", "look")
                .filter(body().isInstanceOf(Watch.Due.class))
                .bean("{{watched}}", "request");
        schools.all().forEach(school -> school.sources().forEach(source -> watch(school, source)));
    }

    private void watch(SchoolSetup school, SourceSetup source) {
        String name = TEMPLATE + "-" + school.id() + "-" + source.name();
        bindToRegistry(name, new WatchedSource(school, source, steps, sftp, syncs));
        List<Schedule> schedules = schedules(source);
        for (int i = 0; i < schedules.size(); i++) {
            String id = i == 0 ? name : name + "-" + (i + 1);
            templatedRoute(TEMPLATE)
                    .routeId(id)
                    .parameter("address", "inzage/" + id + "?" + Tick.options(schedules.get(i), school.zone()))
                    .parameter("watched", name);
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
