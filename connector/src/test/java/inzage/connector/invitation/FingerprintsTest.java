package inzage.connector.invitation;

import static inzage.connector.invitation.InvitingSchool.BY;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.membership.Membership;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.member.MemberDecisions;
import inzage.connector.publication.Viewer;
import inzage.connector.store.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T-05: a key of the source that is given to somebody else. */
class FingerprintsTest {
    private static final String MARA = "mara@ouder.example";

    private static InvitingSchool member(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        school.desk.school.settings.put("modules", Map.of("results", List.of("guardians")));
        school.member(2, MARA);
        return school;
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_another_name_and_another_address_under_one_key_sees_nothing(TestDatabase database) {
        InvitingSchool school = member(database);
        assertThat(children(school)).isNotZero();

        school.guardiansAreNow(2, "Sem", "sem@ouder.example");

        assertThat(children(school)).isZero();
        assertThat(viewer(school).persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Mara, mara@nieuw.example", "Mara-Lies, mara@ouder.example", "MARA, MARA@ouder.example"})
    void one_change_alone_suspends_nobody(String name, String email) {
        InvitingSchool school = member(TestDatabase.H2);
        school.guardiansAreNow(2, name, email);
        assertThat(children(school)).isNotZero();
    }

    @Test
    void it_does_not_help_to_change_one_after_the_other() {
        InvitingSchool school = member(TestDatabase.H2);
        school.guardiansAreNow(2, "Sem", MARA);
        assertThat(children(school)).isNotZero();
        school.guardiansAreNow(2, "Sem", "sem@ouder.example");
        assertThat(children(school)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_pupil_number_that_is_given_to_another_pupil_shows_nothing_to_the_account_of_the_first(
            TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).student(1, "puk@leerling.example");
        school.desk.school.settings.put("modules", Map.of("results", List.of("students")));
        school.desk.school.settings.put("accounts", Map.of("studentDomains", List.of("leerling.example")));
        school.member(1, "puk@leerling.example");
        assertThat(children(school)).isOne();

        school.desk.school.replace(Student.class, List.of());
        school.desk.school.with(
                1,
                Student.class,
                "givenName",
                "Bo",
                "familyName",
                "Vink",
                "birthDate",
                LocalDate.parse("2014-05-04"),
                "attending",
                Ynu.YES,
                "email",
                "bo@leerling.example");
        school.peopleChanged();

        assertThat(children(school)).isZero();
        assertThat(school.part(MemberDecisions.class).confirm(BY, SCHOOL, id(1)))
                .isTrue();
        assertThat(children(school)).isOne();
    }

    @Test
    void a_changed_address_never_moves_a_sign_in() {
        InvitingSchool school = member(TestDatabase.H2);
        school.guardiansAreNow(2, "Mara", "mara@nieuw.example");
        assertThat(school.accounts.withAddress(MARA)).isPresent();
        assertThat(school.accounts.withAddress("mara@nieuw.example")).isEmpty();
        assertThat(school.mails()).isEmpty();
    }

    private static int children(InvitingSchool school) {
        return school.desk.publication.children(viewer(school)).size();
    }

    private static Viewer viewer(InvitingSchool school) {
        Membership membership = school.memberships.ofSchool(SCHOOL).get(0);
        return school.memberships.viewer(membership, Viewer.Surface.PAGE, Viewer.Intent.READ, school.desk.instant());
    }
}
