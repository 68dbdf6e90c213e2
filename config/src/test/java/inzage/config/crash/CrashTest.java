package inzage.config.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is disturbed at random moments comes to the same end as one that is left alone. It is disturbed more often with
 * {@code -Dinzage.crash.times=600}, and in the same order again with {@code -Dinzage.crash.seed}, which the test prints.
 */
class CrashTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration LEASE = Duration.ofSeconds(20);

    /** Starting takes one processor, and waiting none: two installations take hardly longer than one. */
    private static final int INSTALLATIONS = 2;

    private static final int TIMES = Integer.getInteger("inzage.crash.times", 15);
    private static final long SEED = Long.getLong("inzage.crash.seed", System.nanoTime());

    private static Classes classes;
    private static Outcome undisturbed = new Outcome(Map.of());
    private static Set<String> landed = Set.of();

    @BeforeAll
    static void a_program_that_is_left_alone(@TempDir Path folder) throws Exception {
        System.out.println("What is random about crashes: -Dinzage.crash.seed=" + SEED);
        classes = new Classes(Files.createDirectory(folder.resolve("classes")));
        try (Scene scene = new Scene(classes, folder)) {
            scene.program().start();
            finish(scene);
            undisturbed = Outcome.of(scene.jdbc());
            landed = scene.disk().sets();
            scene.program().end();
        }
        assertThat(undisturbed.mailed()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(undisturbed.rows().get("record_versions")).isNotEmpty();
        assertThat(undisturbed.rows().get("rejects")).isNotEmpty();
    }

    @Test
    void one_that_is_killed_again_and_again_ends_where_an_undisturbed_one_does(@TempDir Path home) throws Exception {
        List<Ordeal> killed = side_by_side(number -> {
            try (Scene scene = new Scene(classes, home.resolve("killed-" + number))) {
                Ordeal ordeal = new Ordeal(scene, new Random(SEED + number), () -> reborn(scene)).undergo(TIMES);
                ends_as_undisturbed(scene);
                return ordeal;
            }
        });
        System.out.println("Killed " + killed);
        assertThat(killed).allSatisfy(ordeal -> assertThat(ordeal.times()).isEqualTo(TIMES));
    }

    @Test
    void one_that_loses_its_database_again_and_again_ends_where_an_undisturbed_one_does(@TempDir Path home)
            throws Exception {
        try (Scene scene = new Scene(classes, home)) {
            Ordeal ordeal = new Ordeal(scene, new Random(SEED), scene::disconnect).undergo(TIMES);
            System.out.println("Disconnected " + ordeal);
            calm(scene);
            ends_as_undisturbed(scene);
        }
    }

    private static void reborn(Scene scene) throws Exception {
        scene.program().kill();
        await().atMost(LONG).until(scene::alone);
        scene.timePasses();
        scene.program().start();
    }

    private static List<Ordeal> side_by_side(Installation installation) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(INSTALLATIONS);
        try {
            List<Callable<Ordeal>> all = new ArrayList<>();
            for (int i = 0; i < INSTALLATIONS; i++) {
                int number = i;
                all.add(() -> installation.undergo(number));
            }
            List<Ordeal> ordeals = new ArrayList<>();
            for (Future<Ordeal> each : hands.invokeAll(all)) {
                ordeals.add(each.get());
            }
            return ordeals;
        } finally {
            hands.shutdownNow();
        }
    }

    private interface Installation {
        Ordeal undergo(int number) throws Exception;
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
