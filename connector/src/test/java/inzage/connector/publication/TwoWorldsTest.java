package inzage.connector.publication;

import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Records;
import inzage.connector.sync.Reject;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.TestSchool;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same school with and without something hidden, from the delivery through the store to what a guardian sees. */
class TwoWorldsTest {
    private static final Ref CHILD = Ref.key("s1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    /** What the one world has and the other has not; each is about maths, or about a subject that nothing else is about. */
    enum Secret {
        WITHHELD_BY_THE_SOURCE(out -> out.accept(Records.withheld(result("r0", CHILD, "2.0")))),
        WITHHELD_IN_A_SUBJECT_OF_ITS_OWN(
                out -> out.accept(Records.withheld(result("r5", CHILD, "2.0", "subject", Ref.key("ne"))))),
        PART_OF_THE_EXAM(out -> out.accept(result("r9", CHILD, "2.0", "kind", Result.Kind.EXAM_PART))),
        GRADE_OF_THE_EXAM(out ->
                out.accept(result("r3", CHILD, "2.0", "kind", Result.Kind.EXAM_GRADE, "subject", Ref.key("ne")))),
        REJECTED(out -> out.reject(rejected("r0", false))),
        REJECTED_IN_ITS_CLASSIFICATION(out -> out.reject(rejected("r0", true))),
        WAITING_FOR_AN_ENROLMENT(out -> out.accept(result("r0", CHILD, "2.0", "enrolment", Ref.key("nowhere")))),
        OF_A_SIBLING_NOBODY_SEES(out -> out.accept(result("r0", Ref.key("s2"), "2.0")));

        private final Consumer<Receiver> delivered;

        Secret(Consumer<Receiver> delivered) {
            this.delivered = delivered;
        }
    }

    static Stream<Arguments> worlds() {
        return Arrays.stream(TestDatabase.values())
                .flatMap(database -> Arrays.stream(Secret.values()).map(secret -> Arguments.of(database, secret)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void look_alike_where_averages_are_ours(TestDatabase database, Secret secret) {
        Seen with = seen(database, "with", secret.delivered, Map.of("averages", "OWN"));
        Seen without = seen(database, "without", out -> {}, Map.of("averages", "OWN"));

        assertThat(with).isEqualTo(without);
        assertThat(with.averages()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void look_alike_but_for_the_sources_average_of_the_hidden_result(TestDatabase database, Secret secret) {
        Seen with = seen(database, "with", secret.delivered, Map.of());
        Seen without = seen(database, "without", out -> {}, Map.of());

        assertThat(with.withoutAverages()).isEqualTo(without.withoutAverages());
        assertThat(without.shown()).hasSize(3);
        boolean derivable =
                switch (secret) {
                    case WITHHELD_BY_THE_SOURCE,
                            PART_OF_THE_EXAM,
                            REJECTED,
                            REJECTED_IN_ITS_CLASSIFICATION,
                            WAITING_FOR_AN_ENROLMENT -> true;
                    case WITHHELD_IN_A_SUBJECT_OF_ITS_OWN, GRADE_OF_THE_EXAM, OF_A_SIBLING_NOBODY_SEES -> false;
                };
        assertThat(with.shown()).hasSize(derivable ? 2 : 3);
    }

    @ParameterizedTest
    @EnumSource
    void look_alike_when_what_was_shown_is_rejected_or_was_never_there(TestDatabase database) {
        Consumer<Receiver> shown = out -> out.accept(result("r0", CHILD, "2.0"));
        Consumer<Receiver> none = out -> {};

        assertThat(seen(database, "with", List.of(shown, out -> out.reject(rejected("r0", true))), Map.of())
                        .withoutAverages())
                .isEqualTo(
                        seen(database, "without", List.of(none, none), Map.of()).withoutAverages());
    }

    @ParameterizedTest
    @EnumSource
    void hide_what_the_source_says_was_made_of_something_that_is_not_there(TestDatabase database) {
        List<Object> named = List.of("contributors", List.of(Ref.key("r1"), Ref.key("r0")));
        Consumer<Receiver> derived = out -> {
            out.accept(result(
                    "r8",
                    CHILD,
                    "5.0",
                    Stream.concat(Stream.of("kind", Result.Kind.AVERAGE), named.stream())
                            .toArray()));
            out.accept(result("r9", CHILD, "5.0", named.toArray()));
        };
        Consumer<Receiver> there = derived.andThen(out -> out.accept(result("r0", CHILD, "3.0")));
        Consumer<Receiver> rejected = derived.andThen(out -> out.reject(rejected("r0", false)));

        assertThat(seen(database, "there", there, Map.of()).shown()).hasSize(6);
        assertThat(seen(database, "absent", derived, Map.of()).shown())
                .extracting(shown -> shown.value().grade())
                .containsExactlyInAnyOrder("7.0", "6.0");
        assertThat(seen(database, "rejected", rejected, Map.of()).shown())
                .extracting(shown -> shown.value().grade())
                .containsExactlyInAnyOrder("7.0", "6.0");
        assertThat(seen(database, "withdrawn", List.of(there, derived), Map.of())
                        .shown())
                .extracting(shown -> shown.value().grade())
                .doesNotContain("5.0");
    }

    @ParameterizedTest
    @EnumSource
    void gives_each_guardian_of_a_child_what_is_theirs(TestDatabase database) {
        try (LiveSchool live = new LiveSchool(database, home)) {
            deliver(live, out -> {});
            RecordId child = live.student("s1");

            assertThat(live.publication.children(live.guardian("g1")))
                    .filteredOn(one -> one.state() == Child.State.VISIBLE)
                    .extracting(Child::id)
                    .containsExactly(child);
            assertThat(live.publication.results(live.guardian("g1"), child)).isPresent();
            for (RecordId each : List.of(child, live.student("s2"), new RecordId("0".repeat(32)))) {
                assertThat(live.publication.profile(live.guardian("g2"), each)).isEmpty();
                assertThat(live.publication.results(live.guardian("g2"), each)).isEmpty();
            }
            assertThat(live.publication.children(live.guardian("g2"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void follows_a_right_that_changes_with_a_delivery(TestDatabase database) {
        try (LiveSchool live = new LiveSchool(database, home)) {
            deliver(live, out -> {});
            live.school.run("administration", RunMode.FULL, out -> {
                out.accept(guardianship("l1", CHILD, Ref.key("g1"), "portalAccess", Ynu.NO));
                out.accept(guardianship("l2", CHILD, Ref.key("g2"), "portalAccess", Ynu.YES));
            });

            assertThat(live.publication.results(live.guardian("g1"), live.student("s1")))
                    .isEmpty();
            assertThat(live.publication.results(live.guardian("g2"), live.student("s1")))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closes_at_once_when_a_student_of_age_withdraws_consent(TestDatabase database) {
        try (LiveSchool live = new LiveSchool(database, home)) {
            deliver(live, out -> {});
            RecordId adult = live.student("s3");
            Viewer guardian = live.guardian("g1");
            assertThat(live.publication.results(guardian, adult)).isEmpty();

            live.consents.giveToAll(TestSchool.ID, adult, Set.of());
            assertThat(live.publication.results(guardian, adult)).isPresent();

            live.consents.withdraw(TestSchool.ID, adult, guardian.persons());
            assertThat(live.publication.results(guardian, adult)).isEmpty();
            assertThat(live.publication.profile(guardian, adult)).isEmpty();
        }
    }

    /** All of an answer that reaches a person: every part but the instant to ask again. */
    private record Seen(
            List<String> children,
            List<Shown<Result>> shown,
            Names names,
            Optional<Instant> updatedAt,
            Set<RecordId> exams,
            List<OwnAverage> averages) {
        Seen withoutAverages() {
            return new Seen(
                    children,
                    shown.stream()
                            .filter(one -> one.value().kind() != Result.Kind.AVERAGE)
                            .toList(),
                    names,
                    updatedAt,
                    exams,
                    averages);
        }
    }

    private Seen seen(TestDatabase database, String world, Consumer<Receiver> more, Map<String, String> settings) {
        return seen(database, world, List.of(more), settings);
    }

    private Seen seen(
            TestDatabase database, String world, List<Consumer<Receiver>> more, Map<String, String> settings) {
        try (LiveSchool live = new LiveSchool(database, home.resolve(world))) {
            live.school.settings.putAll(settings);
            more.forEach(one -> deliver(live, one));
            Viewer guardian = live.guardian("g1");
            GradeBook book =
                    live.publication.gradeBook(guardian, live.student("s1")).orElseThrow();
            return new Seen(
                    live.publication.children(guardian).stream()
                            .map(child -> child.id() + " " + child.givenName() + " " + child.modules())
                            .toList(),
                    book.results().shown(),
                    book.results().names(),
                    book.results().updatedAt(),
                    book.exams(),
                    book.averages());
        }
    }

    private static void deliver(LiveSchool live, Consumer<Receiver> more) {
        live.school.run("administration", RunMode.FULL, out -> {
            everything().forEach(out::accept);
            more.accept(out);
            Stream.of("subject", "student", "guardian", "guardianship", "result")
                    .forEach(kind -> out.whole(Records.kind(kind), Records.ALL));
        });
    }

    private static List<Mapped> everything() {
        return new ArrayList<>(List.of(
                subject("wi", "Wiskunde"),
                subject("ne", "Nederlands"),
                student("s1", "Vos", "birthDate", LocalDate.parse("2012-05-04"), "attending", Ynu.YES),
                student("s2", "Bos", "birthDate", LocalDate.parse("2013-05-04"), "attending", Ynu.YES),
                student("s3", "Vos", "birthDate", LocalDate.parse("2008-05-04"), "attending", Ynu.YES),
                guardian("g1", "Vos"),
                guardian("g2", "Bos"),
                guardianship("l1", CHILD, Ref.key("g1"), "portalAccess", Ynu.YES),
                guardianship("l2", CHILD, Ref.key("g2"), "portalAccess", Ynu.NO),
                guardianship("l3", Ref.key("s3"), Ref.key("g1"), "portalAccess", Ynu.YES),
                result("r1", CHILD, "7.0"),
                result("r2", CHILD, "6.0"),
                result("r7", CHILD, "6.5", "kind", Result.Kind.AVERAGE)));
    }

    private static Reject rejected(String key, boolean protective) {
        return new Reject(
                Records.kind("result"),
                Optional.of(key),
                Optional.of(CHILD),
                Optional.of(Ref.key("wi")),
                Optional.of(protective ? "kind" : "grade"),
                protective ? "KIND_UNKNOWN" : "GRADE_OUT_OF_SCALE",
                "This is not known.",
                protective,
                Records.ALL,
                new Mapped.Origin("result.csv", 3));
    }
}
