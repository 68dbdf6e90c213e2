package inzage.connector.sync;

import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.store.TestDatabase;
import inzage.connector.sync.arrival.Once;
import inzage.connector.sync.arrival.WaitingSet;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.connector.sync.shelf.Watch;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** What comes by itself, from when it is accepted until a run has read it, on both databases. */
class ArrivalsContractTest {
    private static final String SOURCE = "timetable";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final List<String> read = new ArrayList<>();
    private TestSchool school = new TestSchool(TestDatabase.H2.fresh(), Path.of("unused"));

    @AfterEach
    void close() {
        school.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_accepted_is_read_oldest_first_and_each_once(TestDatabase database) {
        start(database);
        long first = accept("one");
        long second = accept("two");
        long third = accept("one");
        assertThat(waiting()).hasSize(3).extracting(WaitingSet::run).containsExactly(first, second, third);

        run(first);
        run(second);
        assertThat(read).containsExactly("one", "two");
        assertThat(waiting()).extracting(WaitingSet::run).containsExactly(third);

        run(third);
        assertThat(read).containsExactly("one", "two", "one");
        assertThat(look()).isInstanceOf(Watch.Nothing.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_nonce_counts_once(TestDatabase database) {
        start(database);
        Once once = new Once("autumn", "0123456789abcdef");
        assertThat(accept("one", Optional.of(once))).isPresent();
        assertThat(school.arrivals.used(TestSchool.ID, SOURCE, once)).isTrue();

        assertThat(accept("two", Optional.of(once))).isEmpty();
        assertThat(waiting()).hasSize(1);
        assertThat(school.syncs.requested()).hasSize(1);

        assertThat(accept("two", Optional.of(new Once("spring", once.nonce())))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_nonce_is_forgotten_once_nobody_would_believe_its_request(TestDatabase database) {
        start(database);
        Once once = new Once("autumn", "0123456789abcdef");
        accept("one", Optional.of(once));

        school.clock.advance(Duration.ofMinutes(30));
        school.steps.tidy();
        assertThat(school.arrivals.used(TestSchool.ID, SOURCE, once)).isTrue();

        school.clock.advance(Duration.ofMinutes(31));
        school.steps.tidy();
        assertThat(school.arrivals.used(TestSchool.ID, SOURCE, once)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_never_accepted_does_not_count(TestDatabase database) {
        start(database);
        write(school.arrivals.open(TestSchool.ID, SOURCE), "cut off").complete();

        assertThat(waiting()).isEmpty();
        assertThat(look()).isInstanceOf(Watch.Nothing.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_met_an_outage_leaves_its_set_for_the_next(TestDatabase database) {
        start(database);
        Claimed claimed = claim(accept("one"));
        school.steps.land(claimed);
        school.steps.fail(claimed, "the disk is full");
        assertThat(waiting()).hasSize(1);

        school.clock.advance(Duration.ofMinutes(6));
        assertThat(look()).isInstanceOf(Watch.Due.class);
        run(school.syncs.request(TestSchool.ID, SOURCE, RunMode.FULL, Trigger.SCHEDULE, "schedule"));
        assertThat(read).containsExactly("one");
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_set_that_cannot_be_mapped_does_not_stop_the_next(TestDatabase database) {
        start(database);
        long bad = accept("bad");
        long good = accept("good");

        assertThat(run(bad).state()).isEqualTo(RunState.FAILED);
        assertThat(run(good).state()).isEqualTo(RunState.APPLIED);
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_set_that_vanished_from_the_disk_does_not_stop_the_next(TestDatabase database) throws IOException {
        start(database);
        accept("one");
        FileSystemUtils.deleteRecursively(home.resolve("landing"));
        accept("two");

        run(school.syncs.request(TestSchool.ID, SOURCE, RunMode.FULL, Trigger.BY_HAND, "test"));
        assertThat(read).containsExactly("two");
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_reads_what_waits_and_leaves_it(TestDatabase database) {
        start(database);
        accept("one");

        run(school.syncs.request(TestSchool.ID, SOURCE, RunMode.DRY, Trigger.BY_HAND, "test"));
        assertThat(read).containsExactly("one");
        assertThat(waiting()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_by_hand_without_anything_new_reads_the_newest_again(TestDatabase database) {
        start(database);
        long run = school.syncs.request(TestSchool.ID, SOURCE, RunMode.FULL, Trigger.BY_HAND, "test");
        assertThat(run(run)).satisfies(nothing -> {
            assertThat(nothing.state()).isEqualTo(RunState.FAILED);
            assertThat(nothing.message()).contains("Nothing has come");
        });

        run(accept("one"));
        long again = school.syncs.request(TestSchool.ID, SOURCE, RunMode.FULL, Trigger.BY_HAND, "test");
        assertThat(run(again).state()).isEqualTo(RunState.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_pushed_to_a_paused_source_waits(TestDatabase database) {
        start(database);
        school.syncs.pause(TestSchool.ID, SOURCE);
        long run = accept("one");

        assertThat(school.steps.claim(run)).isEmpty();
        assertThat(look()).isInstanceOf(Watch.Nothing.class);

        school.syncs.resume(TestSchool.ID, SOURCE);
        run(run);
        assertThat(read).containsExactly("one");
    }

    private void start(TestDatabase database) {
        school.close();
        school = new TestSchool(database.fresh(), home).pushed(SOURCE, "student");
        school.mapping(SOURCE).script((delivery, out) -> {
            String content = content(delivery);
            read.add(content);
            if (content.equals("bad")) {
                throw new DeliveryRefused("It cannot be read.");
            }
            TestSchool.hand(out, student(content, content));
        });
    }

    private Run run(long id) {
        return school.steps.apply(school.steps.guard(school.steps.plan(school.steps.land(claim(id)))));
    }

    private Claimed claim(long run) {
        return school.steps.claim(run).orElseThrow();
    }

    private Watch look() {
        return school.steps.look(school.setup(), school.setup().source(SOURCE).orElseThrow());
    }

    private List<WaitingSet> waiting() {
        return school.arrivals.waiting(TestSchool.ID, SOURCE);
    }

    private long accept(String content) {
        return accept(content, Optional.empty()).orElseThrow();
    }

    private OptionalLong accept(String content, Optional<Once> once) {
        ArrivingSet set = write(school.arrivals.open(TestSchool.ID, SOURCE), content);
        return school.arrivals.accept(set, Trigger.PUSH, "autumn", once);
    }

    private static ArrivingSet write(ArrivingSet set, String content) {
        try (OutputStream file = set.file("push.ndjson")) {
            file.write(content.getBytes(StandardCharsets.UTF_8));
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Delivery delivery) {
        try (var in = delivery.files().get(0).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
