package inzage.connector.publication;

import static inzage.connector.publication.TwoChildren.ADULT;
import static inzage.connector.publication.TwoChildren.END_OF_YEAR;
import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.access.AccessDecision;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Child.State;
import inzage.connector.restoration.Restoration;
import inzage.connector.store.SqlTime;
import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose file is open to whom. */
class PublicationTest {
    @ParameterizedTest
    @EnumSource
    void lists_linked_children_and_of_those_of_age_without_consent_the_first_name_only(TestDatabase database) {
        Desk desk = TwoChildren.at(database);

        List<Child> children = desk.publication.children(desk.guardian());

        assertThat(children).hasSize(2);
        assertThat(children.get(0).state()).isEqualTo(State.VISIBLE);
        assertThat(children.get(0).modules()).containsExactlyInAnyOrder(Module.RESULTS, Module.ABSENCES);
        assertThat(children.get(1))
                .isEqualTo(
                        new Child(ADULT, State.CONSENT_MISSING, "Jip", null, null, Set.of(), Optional.of(END_OF_YEAR)));
    }

    @ParameterizedTest
    @EnumSource
    void opens_to_a_guardian_when_the_student_of_age_consents_and_closes_when_withdrawn(TestDatabase database) {
        Desk desk = TwoChildren.at(database);

        desk.consents.giveToAll(SCHOOL, ADULT, Set.of(Module.ABSENCES));
        assertThat(desk.publication.absences(desk.guardian(), ADULT)).isPresent();
        assertThat(desk.publication.results(desk.guardian(), ADULT)).isEmpty();
        assertThat(desk.publication.children(desk.guardian()).get(1).modules()).containsExactly(Module.ABSENCES);

        desk.consents.withdraw(SCHOOL, ADULT, Set.of(GUARDIAN));
        assertThat(desk.publication.absences(desk.guardian(), ADULT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void answers_alike_for_a_child_that_is_hidden_and_one_that_is_not_there(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        desk.decisions.decide(SCHOOL, STUDENT, GUARDIAN, AccessDecision.Kind.CLOSED, "desk");
        Viewer guardian = desk.guardian();

        for (RecordId child : List.of(STUDENT, ADULT, id(999))) {
            assertThat(desk.publication.profile(guardian, child)).isEmpty();
            assertThat(desk.publication.results(guardian, child)).isEmpty();
            assertThat(desk.publication.absences(guardian, child)).isEmpty();
            assertThat(desk.publication.enrolments(guardian, child)).isEmpty();
        }
        assertThat(desk.publication.children(guardian)).extracting(Child::id).containsExactly(ADULT);
    }

    @ParameterizedTest
    @EnumSource
    void shows_nobody_anything_while_the_desk_keeps_the_portal_closed(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        assertThat(desk.publication.maintenance(desk.guardian())).isFalse();
        assertThat(desk.publication.children(desk.guardian())).isNotEmpty();

        desk.school.settings.put("maintenance", "true");

        assertThat(desk.publication.maintenance(desk.guardian())).isTrue();
        assertThat(desk.publication.children(desk.guardian())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shows_nobody_anything_by_settings_that_a_backup_brought_back(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        desk.jdbc
                .sql("""
                        insert into school_settings (school, version, content, changed_by, changed_at)
                        values (:school, 1, '{}', 'desk', :at)""")
                .param("school", SCHOOL)
                .param("at", SqlTime.of(desk.instant()))
                .update();
        assertThat(desk.publication.profile(desk.guardian(), STUDENT)).isPresent();

        new Restoration(desk.dataSource).record(desk.instant(), desk.instant());

        assertThat(desk.publication.maintenance(desk.guardian())).isTrue();
        assertThat(desk.publication.children(desk.guardian())).isEmpty();
        assertThat(desk.publication.profile(desk.guardian(), STUDENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void reads_where_a_child_is_for_a_module_that_is_not_open_everywhere(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        desk.school
                .with(41, Group.class, "name", "H3b", "kind", Group.Kind.HOME, "schoolYear", "2026-2027")
                .with(42, GroupMember.class, "group", Ref.id(id(41)), "student", Ref.id(STUDENT));

        assertThat(openTo(desk, "H3b")).isTrue();
        assertThat(openTo(desk, "H3c")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void names_the_persons_a_change_may_concern(TestDatabase database) {
        assertThat(TwoChildren.at(database).publication.concerned(SCHOOL, STUDENT))
                .containsExactlyInAnyOrder(STUDENT, GUARDIAN);
    }

    @ParameterizedTest
    @EnumSource
    void shows_students_their_own_file(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        Viewer student = desk.viewer(Viewer.Kind.STUDENT, Viewer.Surface.PAGE, ADULT);

        assertThat(desk.publication.children(student)).extracting(Child::id).containsExactly(ADULT);
        assertThat(desk.publication.absences(student, ADULT)).isPresent();
        assertThat(desk.publication.absences(student, STUDENT)).isEmpty();
    }

    private static boolean openTo(Desk desk, String group) {
        Map<String, Object> pilot = Map.of("for", List.of("guardians"), "onlyFor", Map.of("groups", List.of(group)));
        desk.school.settings.put("modules", Map.of("absences", pilot));
        return desk.publication.absences(desk.guardian(), STUDENT).isPresent();
    }
}
