package inzage.routes.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import inzage.connector.canonical.Kind;
import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.SourceMapping;
import inzage.routes.housekeeping.ForgottenTicks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

class RoutedSchoolsTest {
    private static final SourceMapping MAPPING = new Unmapped();
    private final Clock clock = Clock.systemUTC();
    private List<SchoolSetup> now = List.of();

    @Test
    void routes_follow_the_schedules_that_the_files_name() throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new WatchSources());
            camel.start();
            RoutedSchools routed = new RoutedSchools(camel, new Written(), RoutedSchoolsTest::routes, () -> {}, clock);

            now = List.of(school("centrum", 2));
            follow(routed);
            assertThat(ids(camel))
                    .containsExactly("watch-source-centrum-administration", "watch-source-centrum-administration-2");
            Route kept = camel.getRoute("watch-source-centrum-administration");

            now = List.of(school("centrum", 2));
            follow(routed);
            assertThat(camel.getRoute("watch-source-centrum-administration"))
                    .as("what says the same is left alone")
                    .isSameAs(kept);

            now = List.of(school("centrum", 1), school("polder", 1));
            follow(routed);
            assertThat(ids(camel))
                    .containsExactly("watch-source-centrum-administration", "watch-source-polder-administration");
            assertThat(camel.getRouteController()
                            .getRouteStatus("watch-source-polder-administration")
                            .isStarted())
                    .isTrue();
        }
    }

    @Test
    void a_store_that_nodes_share_keeps_no_tick_of_a_schedule_that_was_taken_out() throws Exception {
        Node node = new Node("one", TestDatabase.H2.fresh(), firing -> {});
        node.start();
        try {
            ForgottenTicks ticks = new ForgottenTicks(node.scheduler());
            RoutedSchools routed = new RoutedSchools(
                    node.camel(), new Written(), RoutedSchoolsTest::routes, () -> ticks.takeOut(node.camel()), clock);
            now = List.of(school("centrum", 2));
            follow(routed);
            assertThat(stored(node)).hasSize(2);

            now = List.of(school("centrum", 1));
            follow(routed);
            assertThat(stored(node)).containsExactly("watch-source-centrum-administration");
        } finally {
            node.stop();
        }
    }

    private static List<String> stored(Node node) throws SchedulerException {
        return node.scheduler().getTriggerKeys(GroupMatcher.anyTriggerGroup()).stream()
                .map(TriggerKey::getName)
                .toList();
    }

    private static List<String> ids(DefaultCamelContext camel) {
        return camel.getRoutes().stream().map(Route::getRouteId).sorted().toList();
    }

    private static SchoolSetup school(String id, int schedules) {
        var fetch = new SourceSetup.FolderFetch(
                Path.of("unused"),
                SourceSetup.Packaging.FOLDER,
                Optional.empty(),
                Duration.ZERO,
                SourceSetup.Take.NEWEST);
        List<Schedule> schedule = Stream.generate(() -> new Schedule(new Schedule.Every(Duration.ofHours(1))))
                .limit(schedules)
                .toList();
        return new SchoolSetup(
                id,
                id,
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"),
                "nl",
                List.of(new SourceSetup("administration", MAPPING, fetch, schedule, Map.of())),
                Map.of(),
                Map.of());
    }

    private static List<RouteBuilder> routes(Unrouted source) {
        return List.of(new ScheduleRoutes(source.school(), source.source(), mock(), mock(), mock(), Clock.systemUTC()));
    }

    private static void follow(RoutedSchools routed) throws Exception {
        for (Unrouted source : routed.missing()) {
            routed.route(source);
        }
        routed.settle();
    }

    private final class Written implements Schools {
        @Override
        public List<SchoolSetup> all() {
            return now;
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    private static final class Unmapped implements SourceMapping {
        @Override
        public String system() {
            return "table";
        }

        @Override
        public String definitionVersion() {
            return "1";
        }

        @Override
        public Set<Kind> kinds() {
            return Set.of();
        }

        @Override
        public void map(Delivery delivery, MappingMoment moment, Receiver out) {
            throw new UnsupportedOperationException();
        }
    }
}
