package inzage.connector.invitation;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.Viewer;
import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VouchedStudentsTest {
    private static final String PUK = "puk@leerling.merel.example";

    @ParameterizedTest
    @EnumSource
    void gives_a_student_an_account_where_an_invitation_would_go_and_nobody_knows_its_password(TestDatabase database) {
        InvitingSchool school = school(database);
        VouchedStudents vouched = vouched(school);

        String account = vouched.open(SCHOOL, id(1), "r1").orElseThrow();

        assertThat(school.accounts.withAddress(PUK)).isPresent();
        assertThat(school.memberships.find(account, SCHOOL)).hasValueSatisfying(member -> {
            assertThat(member.kind()).isEqualTo(Viewer.Kind.STUDENT);
            assertThat(member.persons()).containsExactly(id(1));
        });
        assertThat(vouched.open(SCHOOL, id(1), "r2")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void gives_none_at_an_address_that_may_be_a_parents_or_is_not_the_schools(TestDatabase database) {
        InvitingSchool school = school(database)
                .student(5, "puk@thuis.example")
                .student(6, "mara@leerling.merel.example")
                .guardian(2, "Mara", "mara@leerling.merel.example", 6);
        VouchedStudents vouched = vouched(school);

        assertThat(vouched.open(SCHOOL, id(5), "r1")).isEmpty();
        assertThat(vouched.open(SCHOOL, id(6), "r1")).isEmpty();
        assertThat(vouched.open(SCHOOL, id(2), "r1")).isEmpty();
        assertThat(vouched.open(SCHOOL, id(404), "r1")).isEmpty();
        assertThat(school.accounts.withAddress("mara@leerling.merel.example")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void does_not_take_an_account_that_is_there(TestDatabase database) {
        InvitingSchool school = school(database);
        school.accounts.create(PUK, InvitingSchool.PASSWORD, inzage.connector.account.Language.NL);

        assertThat(vouched(school).open(SCHOOL, id(1), "r1")).isEmpty();
    }

    private static VouchedStudents vouched(InvitingSchool school) {
        return school.context.getBean(VouchedStudents.class);
    }

    private static InvitingSchool school(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).student(1, PUK);
        school.desk.school.settings.put("accounts", Map.of("studentDomains", List.of("leerling.merel.example")));
        return school;
    }
}
