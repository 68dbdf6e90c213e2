package inzage.connector.account.membership;

import static inzage.connector.account.AccountFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.account.AccountFixture;
import inzage.connector.account.Language;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.Kind;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipsTest {
    private final SchoolReader reader = mock();

    @ParameterizedTest
    @EnumSource
    void a_guardian_stands_for_several_records_in_several_schools(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Memberships memberships = new MembershipFixture(fixture.dataSource(), reader).memberships();
        String account = account(fixture, "noor@example.org");
        memberships.grant(account, "waterkant", Kind.GUARDIAN, Set.of(person(1)));
        memberships.grant(account, "waterkant", Kind.GUARDIAN, Set.of(person(2)));
        memberships.grant(account, "berkenhof", Kind.GUARDIAN, Set.of(person(1)));
        assertThat(memberships.ofAccount(account))
                .containsExactly(
                        active(account, "berkenhof", Kind.GUARDIAN, 1),
                        active(account, "waterkant", Kind.GUARDIAN, 1, 2));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_guardian_and_student_in_one_school(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Memberships memberships = new MembershipFixture(fixture.dataSource(), reader).memberships();
        String account = account(fixture, "noor@example.org");
        Membership first = memberships.grant(account, "waterkant", Kind.GUARDIAN, Set.of(person(1)));
        assertThatThrownBy(() -> memberships.grant(account, "waterkant", Kind.STUDENT, Set.of(person(2))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(memberships.ofAccount(account)).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void a_person_belongs_to_one_account_only(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Memberships memberships = new MembershipFixture(fixture.dataSource(), reader).memberships();
        memberships.grant(account(fixture, "noor@example.org"), "waterkant", Kind.STUDENT, Set.of(person(1)));
        String other = account(fixture, "mara@example.org");
        assertThatThrownBy(() -> memberships.grant(other, "waterkant", Kind.GUARDIAN, Set.of(person(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("example.org");
        assertThat(memberships.ofAccount(other)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void granting_again_does_not_lift_a_block(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Memberships memberships = new MembershipFixture(fixture.dataSource(), reader).memberships();
        String account = account(fixture, "noor@example.org");
        memberships.grant(account, "waterkant", Kind.GUARDIAN, Set.of(person(1)));
        memberships.setState(account, "waterkant", MembershipState.BLOCKED);
        memberships.grant(account, "waterkant", Kind.GUARDIAN, Set.of(person(2)));
        assertThat(memberships.ofAccount(account))
                .containsExactly(new Membership(
                        account, "waterkant", Kind.GUARDIAN, MembershipState.BLOCKED, Set.of(person(1), person(2))));
    }

    @ParameterizedTest
    @EnumSource
    void news_about_a_student_may_concern_the_student_and_the_guardians_linked_now(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Memberships memberships = new MembershipFixture(fixture.dataSource(), reader).memberships();
        String student = account(fixture, "noor@example.org");
        String mother = account(fixture, "mara@example.org");
        String stranger = account(fixture, "sem@example.org");
        memberships.grant(student, "waterkant", Kind.STUDENT, Set.of(person(1)));
        memberships.grant(mother, "waterkant", Kind.GUARDIAN, Set.of(person(2), person(3)));
        memberships.grant(stranger, "waterkant", Kind.GUARDIAN, Set.of(person(4)));
        memberships.grant(stranger, "berkenhof", Kind.GUARDIAN, Set.of(person(2)));
        when(reader.ofStudent(eq("waterkant"), eq(Guardianship.class), any())).thenReturn(List.of(link(2)));
        assertThat(memberships.viewers("waterkant", person(1)))
                .containsExactlyInAnyOrder(
                        active(student, "waterkant", Kind.STUDENT, 1),
                        active(mother, "waterkant", Kind.GUARDIAN, 2, 3));
    }

    @ParameterizedTest
    @EnumSource
    void a_viewer_carries_the_state_of_the_membership(TestDatabase database) {
        Memberships memberships = new MembershipFixture(database.fresh(), reader).memberships();
        Membership blocked = new Membership("a", "waterkant", Kind.STUDENT, MembershipState.BLOCKED, Set.of(person(1)));
        assertThat(memberships.viewer(blocked, Viewer.Surface.MAIL, Viewer.Intent.READ, AccountFixture.NOW))
                .isEqualTo(new Viewer(
                        "a",
                        "waterkant",
                        Kind.STUDENT,
                        Set.of(person(1)),
                        MembershipState.BLOCKED,
                        Viewer.Surface.MAIL,
                        Viewer.Intent.READ,
                        AccountFixture.NOW));
    }

    private static String account(AccountFixture fixture, String email) {
        return fixture.accounts()
                .create(email, "een lang wachtwoord", Language.NL)
                .orElseThrow()
                .id();
    }

    private static Membership active(String account, String school, Kind kind, Integer... persons) {
        Set<inzage.connector.canonical.RecordId> ids = java.util.Arrays.stream(persons)
                .map(AccountFixture::person)
                .collect(java.util.stream.Collectors.toSet());
        return new Membership(account, school, kind, MembershipState.ACTIVE, ids);
    }

    private static Stored<Guardianship> link(int guardian) {
        Guardianship link = new Guardianship(
                Ref.id(person(1)),
                Ref.id(person(guardian)),
                null,
                Ynu.YES,
                Ynu.UNKNOWN,
                Ynu.UNKNOWN,
                Ynu.UNKNOWN,
                Ynu.UNKNOWN,
                Ynu.UNKNOWN);
        return new Stored<>("waterkant", "a", "k", person(9), link, false, false, AccountFixture.NOW, null);
    }
}
