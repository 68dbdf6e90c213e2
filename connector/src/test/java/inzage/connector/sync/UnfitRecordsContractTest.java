package inzage.connector.sync;

import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.reject;
import static inzage.connector.sync.Records.scoped;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.reject.RejectRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a record that cannot be accepted, or not as a whole, on both databases alike. */
class UnfitRecordsContractTest {
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
    void a_record_that_does_not_fit_is_rejected_alone(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("long", "Vos"));

        Run run = school.whole(
                "administration",
                student("long", "x".repeat(1_000_001)),
                scoped(student("scope", "Bos"), "x".repeat(256)),
                student("k".repeat(256), "Mos"),
                student("good", "Jas"));

        assertThat(run.state()).isEqualTo(RunState.APPLIED_WITH_REJECTS);
        assertThat(school.openRejects("administration"))
                .extracting(RejectRow::code)
                .containsExactlyInAnyOrder("CONTENT_TOO_LONG", "SCOPE_TOO_LONG", "KEY_TOO_LONG");
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactlyInAnyOrder("Vos", "Jas");
    }

    @ParameterizedTest
    @EnumSource
    void a_rejected_record_is_present_and_its_last_good_version_stays(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"), student("s2", "Bos"));

        Run run = school.run("administration", RunMode.FULL, out -> {
            out.accept(student("s1", "Vos"));
            out.reject(reject("student", "s2", false));
            out.whole(kind("student"), Records.ALL);
        });

        assertThat(run.state()).isEqualTo(RunState.APPLIED_WITH_REJECTS);
        assertThat(school.all(Student.class)).hasSize(2);
        assertThat(school.one(Student.class, "s2").sourceRejected()).isFalse();
        assertThat(school.openRejects("administration")).singleElement().satisfies(row -> assertThat(row.message())
                .isEqualTo("This word is not known."));
    }

    @ParameterizedTest
    @EnumSource
    void a_reject_in_a_protective_field_closes_the_record_until_it_is_accepted_again(TestDatabase database) {
        TestSchool school = school(database);
        Mapped[] records = {
            student("s1", "Vos"), guardian("g1", "Vos"), guardianship("l1", Ref.key("s1"), Ref.key("g1"))
        };
        school.whole("administration", records);
        school.touched.clear();

        school.run("administration", RunMode.FULL, out -> {
            TestSchool.hand(out, records[0], records[1]);
            out.reject(reject("guardianship", "l1", true));
            out.whole(kind("guardianship"), Records.ALL);
        });
        assertThat(school.one(Guardianship.class, "l1").sourceRejected()).isTrue();
        assertThat(school.touched)
                .containsExactly(school.one(Student.class, "s1").id());

        school.whole("administration", records);
        assertThat(school.one(Guardianship.class, "l1").sourceRejected()).isFalse();
        assertThat(school.openRejects("administration")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_reject_remembers_when_it_was_first_seen_and_whom_it_is_about(TestDatabase database) {
        TestSchool school = school(database);
        Reject reject = new Reject(
                kind("result"),
                Optional.of("r1"),
                Optional.of(Ref.key("s1")),
                Optional.of(Ref.key("wi")),
                Optional.of("kind"),
                "KIND_UNKNOWN",
                "The category 'X' is not known.",
                true,
                Records.ALL,
                new Mapped.Origin("results.csv", 9));
        Consumer<Receiver> script = out -> {
            TestSchool.hand(out, subject("wi", "wiskunde"), student("s1", "Vos"));
            out.reject(reject);
        };
        school.run("administration", RunMode.FULL, script);
        Instant first = school.clock.instant();
        Run second = school.run("administration", RunMode.FULL, script);

        assertThat(second.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(school.openRejects("administration"))
                .extracting(RejectRow::firstSeen)
                .containsExactly(first);
        RecordId student = school.one(Student.class, "s1").id();
        assertThat(school.reader.rejects(TestSchool.ID, student, school.clock.instant()))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.kind()).isEqualTo("result");
                    assertThat(open.subject())
                            .contains(school.one(Subject.class, "wi").id());
                    assertThat(open.since()).isEqualTo(first);
                    assertThat(open.open()).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_reference_that_may_be_dropped_is_left_out_and_counted(TestDatabase database) {
        TestSchool school = school(database);
        Mapped record = Records.droppable(student("s1", "Vos", "mentor", Ref.key("unknown")), "mentor");

        Run run = school.whole("administration", record);

        assertThat(run.of("student"))
                .extracting(Counts::dropped, Counts::waiting)
                .containsExactly(1L, 0L);
        assertThat(school.one(Student.class, "s1").record().mentor()).isNull();
    }
}
