package inzage.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.connector.sync.RunMode;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.shelf.Watch;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRoutes
class SyncRoutesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private FakeSyncs syncs;

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void forget() {
        syncs.taken.clear();
    }

    @Test
    void a_run_by_hand_is_claimed_and_goes_through_every_step() {
        long run = syncs.request("vechtstroom", "administration", RunMode.FULL, Trigger.BY_HAND, "operator");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(syncs.taken)
                .containsSubsequence("land " + run, "plan " + run, "guard " + run, "apply " + run));
        await().atMost(PATIENCE)
                .until(() -> meters.find("inzage.sync.step").tag("step", "plan").timer() != null);
    }

    @Test
    void what_is_logged_of_a_run_says_which_until_it_has_ended_well_or_not() {
        syncs.failures.add(() -> new IllegalStateException("a bug"));
        long bad = syncs.request("vechtstroom", "administration", RunMode.FULL, Trigger.BY_HAND, "operator");
        await().atMost(PATIENCE).until(() -> syncs.logged.containsKey("fail " + bad));
        long good = syncs.request("vechtstroom", "administration", RunMode.FULL, Trigger.BY_HAND, "operator");
        await().atMost(PATIENCE).until(() -> syncs.logged.containsKey("apply " + good));

        assertThat(syncs.logged.get("fail " + bad)).isEqualTo(named(bad));
        for (String step : List.of("land ", "plan ", "apply ")) {
            assertThat(syncs.logged.get(step + good)).as(step).isEqualTo(named(good));
        }
        assertThat(syncs.logged.get("between")).isEmpty();
    }

    private static Map<String, String> named(long run) {
        return Map.of(
                "inzage.school", "vechtstroom", "inzage.source", "administration", "inzage.run", String.valueOf(run));
    }

    @Test
    void a_waiting_delivery_is_seen_on_schedule_and_a_run_requested() {
        syncs.watches.add(new Watch.Due(List.of()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(syncs.taken).contains("request SCHEDULE vechtstroom/administration"));
    }

    @Test
    void an_outage_is_tried_again_at_the_step_that_met_it() {
        syncs.failures.add(() -> new UncheckedIOException(new IOException("network gone")));
        long run = syncs.request("vechtstroom", "administration", RunMode.FULL, Trigger.BY_HAND, "operator");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(syncs.taken)
                .containsSubsequence("land " + run, "plan " + run, "plan " + run, "guard " + run, "apply " + run));
        assertThat(syncs.taken).filteredOn(("land " + run)::equals).hasSize(1);
    }

    @Test
    void a_bug_is_not_repeated_and_closes_the_run_without_quoting_anything() {
        syncs.failures.add(() -> new IllegalStateException("Anna Jansen has no group"));
        long run = syncs.request("vechtstroom", "administration", RunMode.FULL, Trigger.BY_HAND, "operator");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(syncs.taken).anySatisfy(step -> assertThat(step)
                .startsWith("fail " + run)
                .contains("IllegalStateException")
                .doesNotContain("Anna")));
        assertThat(syncs.taken).filteredOn(("plan " + run)::equals).hasSize(1);
    }

    @Test
    void figures_per_source_are_kept_up_to_date() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(meters.get("inzage.source.rejects")
                        .tag("school", "vechtstroom")
                        .tag("source", "administration")
                        .gauge()
                        .value())
                .isEqualTo(3));
    }
}
