package inzage.connector.sync;

import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a run that a guard speaks against. */
class HeldRunsContractTest {
    private static final String SOURCE = "administration";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home).source(SOURCE, "student", "guardian", "guardianship");
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void is_applied_as_it_was_planned_once_a_person_approves(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(60, "Vos"));
        Run held = school.whole(SOURCE, students(20, "Vos"));
        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(school.all(Student.class)).hasSize(60);

        Run approved = school.take(school.syncs.approve(held.id(), "operator"));

        assertThat(approved.state()).isEqualTo(RunState.APPLIED);
        assertThat(approved.trigger()).isEqualTo(Trigger.APPROVAL);
        assertThat(approved.who()).isEqualTo("operator");
        assertThat(approved.digest()).isEqualTo(held.digest());
        assertThat(school.all(Student.class)).hasSize(20);
        assertThat(school.syncs.run(held.id()).orElseThrow().state()).isEqualTo(RunState.SUPERSEDED);
    }

    @ParameterizedTest
    @EnumSource
    void is_applied_once_however_often_it_is_approved(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(60, "Vos"));
        Run held = school.whole(SOURCE, students(20, "Vos"));

        long first = school.syncs.approve(held.id(), "operator");

        assertThat(school.syncs.approve(held.id(), "another")).isEqualTo(first);
        school.take(first);
        assertThatThrownBy(() -> school.syncs.approve(held.id(), "operator")).isInstanceOf(NotHeld.class);
    }

    @ParameterizedTest
    @EnumSource
    void is_held_again_if_it_would_do_something_else_by_now(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(60, "Vos"));
        Run held = school.whole(SOURCE, students(20, "Vos"));
        school.mapping(SOURCE).script((delivery, out) -> {
            TestSchool.hand(out, students(19, "Vos"));
            out.whole(Records.kind("student"), Records.ALL);
        });

        Run again = school.take(school.syncs.approve(held.id(), "operator"));

        assertThat(again.state()).isEqualTo(RunState.HELD);
        assertThat(again.message()).contains("What was approved is not what would be done now");
        assertThat(school.all(Student.class)).hasSize(60);
        assertThat(school.take(school.syncs.approve(again.id(), "operator")).state())
                .isEqualTo(RunState.APPLIED);
        assertThat(school.all(Student.class)).hasSize(19);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_everything_as_it_was_when_it_is_dismissed(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(60, "Vos"));
        Run held = school.whole(SOURCE, students(20, "Vos"));

        school.syncs.dismiss(held.id(), "operator");

        Run dismissed = school.syncs.run(held.id()).orElseThrow();
        assertThat(dismissed.state()).isEqualTo(RunState.CANCELLED);
        assertThat(dismissed.message()).contains("dismissed by operator");
        assertThat(school.all(Student.class)).hasSize(60);
        assertThatThrownBy(() -> school.syncs.dismiss(held.id(), "operator")).isInstanceOf(NotHeld.class);
        assertThatThrownBy(() -> school.syncs.approve(held.id(), "operator")).isInstanceOf(NotHeld.class);
    }

    @ParameterizedTest
    @EnumSource
    void gives_way_to_a_good_run(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(60, "Vos"));
        Run held = school.whole(SOURCE, students(20, "Vos"));

        Run good = school.whole(SOURCE, students(61, "Vos"));

        assertThat(good.state()).isEqualTo(RunState.APPLIED);
        assertThat(school.syncs.run(held.id()).orElseThrow().state()).isEqualTo(RunState.SUPERSEDED);
    }

    @ParameterizedTest
    @EnumSource
    void applies_at_once_what_only_closes(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, family(60, 60, Ynu.YES));

        Run held = school.whole(SOURCE, family(20, 3, Ynu.NO));

        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(held.plan()).contains("\"closed\":{\"guardianship\":3}");
        assertThat(school.all(Student.class)).hasSize(60);
        assertThat(school.all(Guardianship.class))
                .filteredOn(link -> link.portalAccess() == Ynu.NO)
                .hasSize(3);
        assertThat(school.take(school.syncs.approve(held.id(), "operator")).state())
                .as("what was closed meanwhile does not make it another plan")
                .isEqualTo(RunState.APPLIED);
    }

    @ParameterizedTest
    @EnumSource
    void hides_at_once_what_its_source_hides_from_now_on_and_nothing_else_of_it(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(60, "Vos"));
        Mapped[] left = students(20, "Bos");
        left[0] = Records.withheld(left[0]);

        Run held = school.whole(SOURCE, left);

        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(held.plan()).contains("\"closed\":{\"student\":1}", "\"withheld\"");
        assertThat(school.one(Student.class, "s0").withheld()).isTrue();
        assertThat(school.one(Student.class, "s0").record().familyName()).isEqualTo("Vos");
        assertThat(school.one(Student.class, "s1").withheld()).isFalse();
        assertThat(school.syncs.changes(held.id(), 0, 1000))
                .filteredOn(change -> change.key().equals("s0"))
                .singleElement()
                .satisfies(change -> assertThat(change.fields()).contains("withheld"));
    }

    @ParameterizedTest
    @EnumSource
    void closes_nothing_if_it_would_close_for_everybody(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, family(60, 60, Ynu.YES));

        Run held = school.whole(SOURCE, family(60, 60, Ynu.NO));

        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(school.all(Guardianship.class)).allMatch(link -> link.portalAccess() == Ynu.YES);
    }

    @ParameterizedTest
    @EnumSource
    void t_17_a_student_who_becomes_a_minor_again_is_put_aside_alone(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, born("s1", 2008), born("s2", 2010));

        Run run = school.whole(SOURCE, born("s1", 2009), born("s2", 2011));

        assertThat(run.state()).isEqualTo(RunState.APPLIED_WITH_REJECTS);
        assertThat(school.one(Student.class, "s1").record().birthDate()).isEqualTo("2008-06-01");
        assertThat(school.one(Student.class, "s2").record().birthDate()).isEqualTo("2011-06-01");
        assertThat(school.openRejects(SOURCE)).singleElement().satisfies(reject -> assertThat(reject.code())
                .isEqualTo("ADULT_BECOMES_MINOR"));
        assertThat(run.of("student").rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void is_held_when_another_definition_changes_more_than_runs_do(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(100, "Vos"));
        school.whole(SOURCE, students(101, "Vos"));
        school.mapping(SOURCE).version("2");
        List<Mapped> some = new ArrayList<>(List.of(students(101, "Vos")));
        IntStream.range(0, 28).forEach(i -> some.set(i, student("s" + i, "De Vos")));

        Run held = school.whole(SOURCE, some.toArray(Mapped[]::new));

        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(held.message()).contains("The definition is another one than before", "familyName (28)");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_told_what_only_another_definition_changed(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(3, "Vos"));
        school.mapping(SOURCE).version("2");
        school.mapping(SOURCE).script((delivery, out) -> TestSchool.hand(out, students(3, "De Vos")));

        school.again(SOURCE, RunMode.FULL);
        school.whole(SOURCE, students(3, "Bos"));

        assertThat(school.silent).containsExactly(true, true, false);
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_shows_record_by_record_what_would_change(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(3, "Vos"));

        Run dry = school.run(SOURCE, RunMode.DRY, out -> {
            TestSchool.hand(out, student("s0", "Bos"), student("s1", "Vos"), student("s9", "Vos"));
            out.whole(Records.kind("student"), Records.ALL);
        });

        assertThat(school.syncs.changes(dry.id(), 0, 10))
                .extracting(ChangeRow::kind, ChangeRow::key, ChangeRow::sort, ChangeRow::fields)
                .containsExactlyInAnyOrder(
                        tuple("student", "s0", "changed", List.of("familyName")),
                        tuple("student", "s9", "created", List.of()),
                        tuple("student", "s2", "withdrawn", List.of()));
        assertThat(school.syncs.changes(dry.id(), 2, 10)).hasSize(1);
        assertThat(school.all(Student.class)).hasSize(3);
        assertThatThrownBy(() -> school.syncs.approve(dry.id(), "operator")).isInstanceOf(NotHeld.class);
    }

    private static Mapped[] students(int number, String name) {
        return IntStream.range(0, number).mapToObj(i -> student("s" + i, name)).toArray(Mapped[]::new);
    }

    /** Each child has a guardian; the first so many links have this right, the others are open. */
    private static Mapped[] family(int number, int links, Ynu right) {
        List<Mapped> all = new ArrayList<>(List.of(students(number, "Vos")));
        IntStream.range(0, number).forEach(i -> all.add(guardian("g" + i, "Vos")));
        IntStream.range(0, number)
                .forEach(i -> all.add(guardianship(
                        "l" + i, Ref.key("s" + i), Ref.key("g" + i), "portalAccess", i < links ? right : Ynu.YES)));
        return all.toArray(Mapped[]::new);
    }

    private static Mapped born(String key, int year) {
        return student(key, "Vos", "birthDate", LocalDate.of(year, 6, 1));
    }
}
