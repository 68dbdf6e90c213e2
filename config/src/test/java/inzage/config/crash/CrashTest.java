package inzage.config.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is disturbed at random moments comes to the same end as one that is left alone. It is disturbed for longer with
 * {@code -Dinzage.crash.seconds=600}, and in the same order again with {@code -Dinzage.crash.seed}.
 */
class CrashTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int MILLIS = 600;
    private static final int LEAST = 5;

    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("inzage.crash.seconds", 35));
    private static final long SEED = Long.getLong("inzage.crash.seed", System.nanoTime());

    private static Outcome undisturbed = new Outcome(Map.of());
    private static Set<String> landed = Set.of();

    private final Random random = new Random(SEED);

    @BeforeAll
    static void a_program_that_is_left_alone(@TempDir Path home) throws Exception {
        try (Scene scene = new Scene(home)) {
            scene.program().start();
            finish(scene);
            undisturbed = Outcome.of(scene.jdbc());
            landed = scene.disk().sets();
        }
        assertThat(undisturbed.mailed()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(undisturbed.rows().get("record_versions")).isNotEmpty();
        assertThat(undisturbed.rows().get("rejects")).isNotEmpty();
    }

    @Test
    void one_that_is_killed_again_and_again_ends_where_an_undisturbed_one_does(
            @TempDir Path home, TestReporter reporter) throws Exception {
        try (Scene scene = new Scene(home)) {
            List<Moment> killed = disturbed(scene, TIME, () -> {
                scene.program().kill();
                await().atMost(LONG).until(scene::alone);
                scene.timePasses();
                scene.program().start();
            });
            reporter.publishEntry("killed, seed " + SEED, killed.toString());
            ends_as_undisturbed(scene);
        }
    }

    @Test
    void one_that_loses_its_database_again_and_again_ends_where_an_undisturbed_one_does(
            @TempDir Path home, TestReporter reporter) throws Exception {
        try (Scene scene = new Scene(home)) {
            List<Moment> lost = disturbed(scene, TIME.dividedBy(2), scene::disconnect);
            reporter.publishEntry("disconnected, seed " + SEED, lost.toString());
            calm(scene);
            ends_as_undisturbed(scene);
        }
    }

    /** At what it was each time. */
    private List<Moment> disturbed(Scene scene, Duration time, Disturbance disturbance) throws Exception {
        List<Moment> moments = new ArrayList<>();
        long started = System.nanoTime();
        scene.program().start();
        while (scene.goOn() && (moments.size() < LEAST || System.nanoTime() - started < time.toNanos())) {
            Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
            reach(scene, moment);
            disturbance.happen();
            moments.add(moment);
        }
        return moments;
    }

    /** Waits until the program is at something, and a little more. What does not come soon is not waited for. */
    private void reach(Scene scene, Moment moment) throws Exception {
        if (moment != Moment.ANY) {
            await().atMost(LONG).until(scene.program()::up);
            try {
                await().pollInterval(Duration.ofMillis(5)).atMost(SOON).until(() -> {
                    scene.goOn();
                    return moment.now(scene.jdbc());
                });
            } catch (ConditionTimeoutException e) {
                // Then at whatever it is at.
            }
        }
        scene.program().run(Duration.ofMillis(random.nextInt(MILLIS)));
    }

    private interface Disturbance {
        void happen() throws Exception;
    }

    private static void ends_as_undisturbed(Scene scene) throws Exception {
        finish(scene);
        scene.program().kill();
        Outcome outcome = Outcome.of(scene.jdbc());
        undisturbed.rows().forEach((table, rows) -> assertThat(outcome.rows().get(table))
                .as("%s, seed %d", table, SEED)
                .isEqualTo(rows));
        no_run_is_open(scene);
        one_mail_per_message(scene);
        assertThat(scene.disk().sets()).isEqualTo(landed);
    }

    private static void no_run_is_open(Scene scene) {
        assertThat(scene.jdbc()
                        .sql("select count(*) from sync_runs where state in ('REQUESTED', 'RUNNING')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** A message whose outcome is unknown says so, and may or may not have a mail. */
    private static void one_mail_per_message(Scene scene) throws IOException {
        Set<String> mails = scene.disk().mails();
        assertThat(mails).containsAll(messages(scene, "('SENT')"));
        assertThat(messages(scene, "('SENT', 'UNKNOWN')")).containsAll(mails);
        assertThat(messages(scene, "('PARKED', 'DROPPED')")).isEmpty();
    }

    private static Set<String> messages(Scene scene, String states) {
        return new TreeSet<>(scene.jdbc()
                .sql("select cast(id as varchar) from notice_messages where state in " + states)
                .query(String.class)
                .list());
    }

    private static void finish(Scene scene) {
        try {
            await().atMost(LONG).until(() -> !scene.goOn());
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("Seed " + SEED + " does not come to an end: " + scene.standstill(), e);
        }
    }

    /** What nobody works on any more is taken up again after a while, which need not really pass. */
    private static void calm(Scene scene) {
        try {
            await().atMost(LEASE).until(scene::settled);
        } catch (ConditionTimeoutException e) {
            scene.timePasses();
        }
    }
}
