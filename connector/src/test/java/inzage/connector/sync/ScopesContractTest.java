package inzage.connector.sync;

import static inzage.connector.sync.Records.group;
import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.lesson;
import static inzage.connector.sync.Records.member;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.scoped;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Lesson.Status;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A delivery speaks for what it says it speaks for, and for nothing else; on both databases alike. */
class ScopesContractTest {
    private static final String SOURCE = "administration";
    private static final Ref ANNA = Ref.key("anna");
    private static final Ref BRAM = Ref.key("bram");
    private static final Mapped[] PEOPLE = {subject("wi", "wiskunde"), student("anna", "Vos"), student("bram", "Bos")};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home)
                .source(SOURCE, "subject", "group", "student", "groupMember", "result", "lesson");
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void a_record_that_is_said_to_be_gone_is_withdrawn_alone(TestDatabase database) {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        ledger.deliver("full", "anna=Vos", "bram=Bos", "chris=Jas");

        Run run = ledger.deliver("changes", "bram=-");

        assertThat(run.of("student"))
                .extracting(Counts::withdrawn, Counts::changed, Counts::unchanged)
                .containsExactly(1L, 0L, 2L);
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactlyInAnyOrder("Vos", "Jas");
        assertThat(ledger.deliver("changes", "bram=Bos").of("student").restored())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_lesson_that_vanishes_is_cancelled_in_the_weeks_that_were_delivered_only(TestDatabase database) {
        TestSchool school = school(database);
        school.part(
                SOURCE, student("anna", "Vos"), week("l1", "week 45"), week("l2", "week 45"), week("l3", "week 46"));

        school.run(SOURCE, RunMode.FULL, out -> {
            out.accept(week("l1", "week 45"));
            out.whole(kind("lesson"), "week 45", Map.of("status", Status.CANCELLED));
        });

        assertThat(school.one(Lesson.class, "l1").record().status()).isEqualTo(Status.PLANNED);
        assertThat(school.one(Lesson.class, "l2").record().status()).isEqualTo(Status.CANCELLED);
        assertThat(school.one(Lesson.class, "l3").record().status()).isEqualTo(Status.PLANNED);
    }

    private static Mapped week(String key, String week) {
        return scoped(lesson(key, "students", List.of(ANNA)), week);
    }

    @ParameterizedTest
    @EnumSource
    void one_call_that_failed_erases_nothing_of_the_pupil_it_was_for(TestDatabase database) {
        TestSchool school = school(database);
        school.part(SOURCE, PEOPLE);
        school.part(
                SOURCE,
                scoped(result("a1", ANNA, "7.0"), "anna"),
                scoped(result("a2", ANNA, "8.0"), "anna"),
                scoped(result("b1", BRAM, "6.0"), "bram"));

        Run run = school.run(SOURCE, RunMode.FULL, out -> {
            out.accept(scoped(result("a1", ANNA, "7.0"), "anna"));
            out.whole(kind("result"), "anna");
            out.note("results: 1 of 2 calls answered");
        });

        assertThat(run.of("result").withdrawn()).isEqualTo(1);
        assertThat(school.all(Result.class)).extracting(Result::grade).containsExactlyInAnyOrder("7.0", "6.0");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_school_does_not_grant_any_more_is_not_asked_for_and_stays(TestDatabase database) {
        TestSchool school = school(database);
        school.part(SOURCE, PEOPLE);
        school.part(SOURCE, result("a1", ANNA, "7.0"));

        Run run = school.run(SOURCE, RunMode.FULL, out -> {
            TestSchool.hand(out, PEOPLE);
            out.whole(kind("student"), Records.ALL);
            out.whole(kind("subject"), Records.ALL);
        });

        assertThat(run.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(school.all(Result.class)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void on_the_first_of_august_the_year_that_is_over_stays_as_it_was(TestDatabase database) {
        TestSchool school = school(database);
        Mapped[] people = {student("anna", "Vos"), student("bram", "Bos")};
        school.whole(SOURCE, people[0], people[1]);
        school.part(SOURCE, group("old", "4v1", "2026-2027"), member("m1", Ref.key("old"), ANNA));
        school.clock.advance(Duration.ofDays(280));

        Run run = school.run(SOURCE, RunMode.FULL, out -> {
            TestSchool.hand(out, group("new", "5v1", "2027-2028"), people[0], people[1]);
            out.accept(member("m2", Ref.key("new"), ANNA));
            school.mapping(SOURCE).kinds().forEach(kind -> out.whole(kind, Records.ALL));
        });

        assertThat(run.state()).as(run.message()).isEqualTo(RunState.APPLIED);
        assertThat(run.counts().values()).extracting(Counts::withdrawn).containsOnly(0L);
        assertThat(school.all(Group.class)).extracting(Group::name).containsExactlyInAnyOrder("4v1", "5v1");
        assertThat(school.all(GroupMember.class)).hasSize(2);
    }
}
