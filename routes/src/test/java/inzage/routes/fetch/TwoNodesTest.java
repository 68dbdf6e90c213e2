package inzage.routes.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.school.Portion;
import inzage.connector.school.SchoolSetup;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.shelf.Watch;
import inzage.routes.OneSchool;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes that share the ticks of one school's schedule on PostgreSQL. */
class TwoNodesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DataSource database = TestDatabase.POSTGRESQL.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Queue<Node.Firing> firings = new ConcurrentLinkedQueue<>();
    private final Node one = new Node("one", database, firings::add);
    private final Node other = new Node("other", database, firings::add);

    @BeforeEach
    void start() throws Exception {
        one.start(routes());
        other.start(routes());
    }

    private ScheduleRoutes routes() {
        SchoolSetup school = new OneSchool().all().get(0);
        return new ScheduleRoutes(school, school.sources().get(0), steps(), mock(), syncs(), Clock.systemUTC());
    }

    @AfterEach
    void stop() throws Exception {
        one.stop();
        other.stop();
    }

    @Test
    void each_firing_makes_exactly_one_run() {
        await().atMost(PATIENCE).until(() -> firings.size() > 20);
        one.rest();
        other.rest();

        assertThat(firings).extracting(Node.Firing::planned).doesNotHaveDuplicates();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(runs()).isEqualTo(firings.size()));
    }

    @Test
    void when_a_node_is_gone_the_other_goes_on() {
        await().atMost(PATIENCE).until(() -> firings.size() > 2);
        one.die();
        long before = by("other");
        await().atMost(PATIENCE).until(() -> by("other") > before + 10);
        other.rest();

        assertThat(firings).extracting(Node.Firing::planned).doesNotHaveDuplicates();
    }

    private long by(String node) {
        return firings.stream().filter(firing -> firing.node().equals(node)).count();
    }

    private long runs() {
        return jdbc.sql("select count(*) from sync_runs").query(Long.class).single();
    }

    private static SyncSteps steps() {
        SyncSteps steps = mock();
        when(steps.look(any(), any())).thenReturn(new Watch.Due(List.of()));
        return steps;
    }

    /** What asks for a run writes a row that the nodes share. */
    private Syncs syncs() {
        RunRows rows = new RunRows(jdbc);
        Clock clock = Clock.systemUTC();
        Syncs syncs = mock();
        when(syncs.requestScheduled(any(), any(), any()))
                .thenAnswer(asked -> rows.request(
                        asked.getArgument(0),
                        asked.getArgument(1),
                        Portion.WHOLE,
                        RunMode.FULL,
                        Trigger.SCHEDULE,
                        "schedule",
                        clock.instant()));
        return syncs;
    }
}
