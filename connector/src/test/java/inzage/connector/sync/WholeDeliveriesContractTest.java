package inzage.connector.sync;

import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is remembered of earlier deliveries, for what is released at moments. */
class WholeDeliveriesContractTest {
    private static final String SOURCE = "administration";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource
    void tells_how_fresh_results_were_at_an_earlier_instant(TestDatabase database) {
        try (TestSchool school = school(database)) {
            Instant first = deliver(school, "7.0");
            school.clock.advance(Duration.ofHours(1));
            Instant second = deliver(school, "8.0");
            school.clock.advance(Duration.ofHours(1));
            Instant unchanged = deliver(school, "8.0");

            assertThat(fresh(school, first.minusSeconds(1))).isEmpty();
            assertThat(fresh(school, first)).contains(first);
            assertThat(fresh(school, second.minusSeconds(1))).contains(first);
            assertThat(fresh(school, second)).contains(second);
            assertThat(fresh(school, unchanged)).contains(unchanged);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgets_what_is_older_than_any_holidays_but_not_what_was_last(TestDatabase database) {
        try (TestSchool school = school(database)) {
            Instant first = deliver(school, "7.0");
            school.clock.advance(Duration.ofDays(1));
            Instant second = deliver(school, "8.0");
            school.clock.advance(Duration.ofDays(150));
            Instant third = deliver(school, "9.0");

            assertThat(fresh(school, first)).isEmpty();
            assertThat(fresh(school, third.minusSeconds(1))).contains(second);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tells_of_rejects_that_were_open_since_an_instant(TestDatabase database) {
        try (TestSchool school = school(database)) {
            deliver(school, "7.0");
            RecordId child = school.one(Student.class, "s1").id();
            school.clock.advance(Duration.ofHours(1));
            deliver(school, out -> out.reject(rejected()));
            Instant rejected = school.clock.instant();
            school.clock.advance(Duration.ofHours(1));
            Instant settled = deliver(school, "7.0");

            assertThat(school.reader.rejects(TestSchool.ID, child, settled)).isEmpty();
            assertThat(school.reader.rejects(TestSchool.ID, child, rejected))
                    .containsExactly(new OpenReject(
                            "result",
                            Optional.empty(),
                            Optional.of(new OpenReject.Key(SOURCE, "r1")),
                            rejected,
                            Optional.of(settled)));
        }
    }

    private TestSchool school(TestDatabase database) {
        TestSchool school = new TestSchool(database.fresh(), home).source(SOURCE, "subject", "student", "result");
        Map.of("withdrawn", "100%", "changed", "100%", "rejected", "100%").forEach(school.guards::put);
        return school;
    }

    private static Instant deliver(TestSchool school, String grade) {
        deliver(school, out -> out.accept(result("r1", Ref.key("s1"), grade)));
        return school.clock.instant();
    }

    private static void deliver(TestSchool school, Consumer<Receiver> results) {
        school.run(SOURCE, RunMode.FULL, out -> {
            out.accept(subject("wi", "Wiskunde"));
            out.accept(student("s1", "Vos"));
            results.accept(out);
            Stream.of("subject", "student", "result").forEach(kind -> out.whole(Records.kind(kind), Records.ALL));
        });
    }

    private static Optional<Instant> fresh(TestSchool school, Instant at) {
        return school.reader.freshness(TestSchool.ID, Result.class, at);
    }

    /** It does not name the student. */
    private static Reject rejected() {
        return new Reject(
                Records.kind("result"),
                Optional.of("r1"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("kind"),
                "KIND_UNKNOWN",
                "This is not known.",
                true,
                Records.ALL,
                new Mapped.Origin("result.csv", 3));
    }
}
