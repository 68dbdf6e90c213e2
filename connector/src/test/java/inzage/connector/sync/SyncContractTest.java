package inzage.connector.sync;

import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run does to a school, on both databases alike. */
class SyncContractTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = TwoSources.of(database, home);
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void stores_what_is_delivered_and_reads_it_back(TestDatabase database) {
        TestSchool school = school(database);

        Run run = school.whole(
                "administration", subject("wi", "wiskunde"), student("s1", "Vos"), result("r1", Ref.key("s1"), "7.5"));

        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(run.of("result"))
                .extracting(Counts::read, Counts::accepted, Counts::created)
                .containsExactly(1L, 1L, 1L);
        RecordId student = school.one(Student.class, "s1").id();
        assertThat(school.reader.ofStudent(TestSchool.ID, Result.class, student))
                .singleElement()
                .satisfies(stored -> {
                    assertThat(stored.record().student()).isEqualTo(Ref.id(student));
                    assertThat(stored.record().value()).isEqualByComparingTo("7.5");
                    assertThat(stored.appliedFrom()).isEqualTo(school.clock.instant());
                });
        assertThat(school.touched).containsExactly(student);
        assertThat(school.silent).containsExactly(true);
    }

    @ParameterizedTest
    @EnumSource
    void writes_nothing_when_nothing_changed(TestDatabase database) {
        TestSchool school = school(database);
        Mapped[] records = {subject("wi", "wiskunde"), student("s1", "Vos"), result("r1", Ref.key("s1"), "7.5")};
        school.whole("administration", records);
        Instant applied = school.one(Result.class, "r1").appliedFrom();

        Run run = school.whole("administration", records);

        assertThat(run.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(run.of("result").unchanged()).isEqualTo(1);
        assertThat(school.one(Result.class, "r1").appliedFrom()).isEqualTo(applied);
        assertThat(school.count("select count(*) from record_versions")).isZero();
        assertThat(school.reader.freshness(TestSchool.ID, Result.class)).contains(school.clock.instant());
    }

    @ParameterizedTest
    @EnumSource
    void does_not_map_the_content_it_applied_last(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"));
        school.mapping("administration").script((delivery, out) -> {
            throw new AssertionError("mapped again");
        });

        assertThat(school.again("administration", RunMode.FULL).state()).isEqualTo(RunState.UNCHANGED);

        school.mapping("administration").script((delivery, out) -> out.accept(student("s1", "Bos")));
        school.mapping("administration").version("2");
        assertThat(school.again("administration", RunMode.FULL).of("student").changed())
                .as("another definition reads the same content again")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_tells_and_stores_nothing(TestDatabase database) {
        TestSchool school = school(database);

        Run run = school.run("administration", RunMode.DRY, out -> out.accept(student("s1", "Vos")));

        assertThat(run.of("student").created()).isEqualTo(1);
        assertThat(run.plan()).contains("\"created\":[\"s1\"]").doesNotContain("Vos");
        for (String table : List.of("students", "identities", "freshness", "seen_inputs", "rejects")) {
            assertThat(school.count("select count(*) from " + table)).as(table).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void half_of_the_students_gone_is_held_and_loses_nothing(TestDatabase database) {
        TestSchool school = school(database);
        Mapped[] all =
                IntStream.range(0, 80).mapToObj(i -> student("s" + i, "Vos")).toArray(Mapped[]::new);
        school.whole("administration", all);

        Run held = school.whole("administration", Arrays.copyOf(all, 40));

        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(held.message()).startsWith("40 of 80 student records would be withdrawn");
        assertThat(school.all(Student.class)).hasSize(80);

        Run good = school.whole("administration", all);
        assertThat(good.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(school.syncs.run(held.id()).orElseThrow().state()).isEqualTo(RunState.SUPERSEDED);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_delivery_fails_with_its_sentence(TestDatabase database) {
        TestSchool school = school(database);

        Run run = school.run("administration", RunMode.FULL, out -> {
            out.accept(student("s1", "Vos"));
            throw new DeliveryRefused("users.csv, row 3: the header 'sourcedId' is missing.");
        });

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.message()).isEqualTo("users.csv, row 3: the header 'sourcedId' is missing.");
        assertThat(school.all(Student.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void rows_are_kept_for_the_next_run_only_if_applied(TestDatabase database) {
        TestSchool school = school(database);
        keeping(school, "first", RunMode.FULL);
        assertThat(keeping(school, "dry", RunMode.DRY)).isEqualTo("first");
        assertThat(keeping(school, "second", RunMode.FULL)).isEqualTo("first");
        assertThat(keeping(school, "third", RunMode.FULL)).isEqualTo("second");
    }

    /** Runs a mapping that keeps a text; returns what the run before it kept. */
    private static String keeping(TestSchool school, String text, RunMode mode) {
        String[] before = {""};
        school.mapping("administration").script((delivery, out) -> {
            try (var keep = delivery.keep()) {
                if (delivery.kept().isPresent()) {
                    before[0] = new String(delivery.kept().get().open().readAllBytes(), StandardCharsets.UTF_8);
                }
                keep.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        school.drop("administration");
        school.again("administration", mode);
        return before[0];
    }
}
