package inzage.connector.sync;

import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.reject;
import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import inzage.connector.store.TestDatabase;
import inzage.connector.sync.reject.RejectGroup;
import inzage.connector.sync.reject.RejectRow;
import inzage.connector.sync.reject.Rejects.Which;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not accepted, and what becomes of it, on both databases alike. */
class RejectsContractTest {
    private static final String SOURCE = "administration";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home).source(SOURCE, "student", "guardian");
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void groups_by_what_is_wrong_with_an_example_to_look_at(TestDatabase database) {
        TestSchool school = school(database);
        rejecting(school, reject("student", "s1", false), nameless(2, "birthDate"));
        Instant first = school.clock.instant();
        rejecting(
                school,
                reject("student", "s1", false),
                reject("student", "s2", true),
                nameless(2, "birthDate"),
                nameless(7, "birthDate"),
                nameless(9, "birthDate"),
                reject("guardian", "g1", false));

        List<RejectGroup> groups = school.rejects.groups(TestSchool.ID, SOURCE);

        assertThat(groups)
                .extracting(RejectGroup::kind, RejectGroup::code, RejectGroup::field, RejectGroup::count)
                .containsExactly(
                        tuple("student", "DATE_UNREADABLE", "birthDate", 3L),
                        tuple("student", "WORD_UNKNOWN", "portalAccess", 2L),
                        tuple("guardian", "WORD_UNKNOWN", "portalAccess", 1L));
        assertThat(groups.get(0).file()).isEqualTo("students.csv");
        assertThat(groups.get(0).row()).isEqualTo(9);
        assertThat(groups.get(0).message()).isEqualTo("This is no date; write 2026-11-02.");
        assertThat(groups.get(1).protective()).isTrue();
        assertThat(groups.get(1).firstSeen()).isEqualTo(first);
        assertThat(groups.get(1).lastSeen()).isEqualTo(school.clock.instant());
        assertThat(groups.get(2).protective()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void pages_newest_first(TestDatabase database) {
        TestSchool school = school(database);
        rejecting(school, nameless(2, "a"), nameless(3, "a"), nameless(4, "a"));

        List<RejectRow> first = school.rejects.page(TestSchool.ID, SOURCE, Which.OPEN, OptionalLong.empty(), 2);
        List<RejectRow> rest = school.rejects.page(
                TestSchool.ID, SOURCE, Which.OPEN, OptionalLong.of(first.get(1).number()), 2);

        assertThat(first).extracting(RejectRow::row).containsExactly(4L, 3L);
        assertThat(rest).extracting(RejectRow::row).containsExactly(2L);
        assertThat(school.rejects.page(TestSchool.ID, "elsewhere", Which.OPEN, OptionalLong.empty(), 2))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void remembers_when_it_was_resolved_because_its_key_was_accepted(TestDatabase database) {
        TestSchool school = school(database);
        rejecting(school, reject("student", "s1", false));

        school.part(SOURCE, student("s1", "Vos"));

        assertThat(school.openRejects(SOURCE)).isEmpty();
        assertThat(resolved(school))
                .singleElement()
                .extracting(RejectRow::key, RejectRow::resolvedAt)
                .containsExactly("s1", school.clock.instant());

        rejecting(school, reject("student", "s1", false));
        assertThat(school.openRejects(SOURCE)).as("and is open anew").hasSize(1);
        assertThat(resolved(school)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void one_without_a_key_is_resolved_when_a_whole_delivery_comes_without_it(TestDatabase database) {
        TestSchool school = school(database);
        rejecting(school, nameless(2, "birthDate"), nameless(3, "birthDate"));

        school.part(SOURCE, student("s1", "Vos"));
        assertThat(school.openRejects(SOURCE)).hasSize(2);

        rejecting(school, nameless(3, "birthDate"));
        assertThat(school.openRejects(SOURCE)).extracting(RejectRow::row).containsExactly(3L);
        assertThat(resolved(school)).extracting(RejectRow::row).containsExactly(2L);
    }

    private static List<RejectRow> resolved(TestSchool school) {
        return school.rejects.page(TestSchool.ID, SOURCE, Which.RESOLVED, OptionalLong.empty(), 100);
    }

    private static void rejecting(TestSchool school, Reject... rejects) {
        Consumer<Receiver> script = out -> {
            for (Reject reject : rejects) {
                out.reject(reject);
            }
            out.whole(kind("student"), Records.ALL);
            out.whole(kind("guardian"), Records.ALL);
        };
        assertThat(Objects.requireNonNull(
                        school.run(SOURCE, RunMode.FULL, script).state()))
                .isEqualTo(RunState.APPLIED_WITH_REJECTS);
    }

    private static Reject nameless(long row, String field) {
        return new Reject(
                kind("student"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(field),
                "DATE_UNREADABLE",
                "This is no date; write 2026-11-02.",
                false,
                Records.ALL,
                new Mapped.Origin("students.csv", row));
    }
}
