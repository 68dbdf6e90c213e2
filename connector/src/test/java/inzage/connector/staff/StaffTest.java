package inzage.connector.staff;

import static inzage.connector.invitation.InvitingSchool.PASSWORD;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.account.Language;
import inzage.connector.account.activation.Entry;
import inzage.connector.account.link.LinkTarget.Staff.Office;
import inzage.connector.account.link.Token;
import inzage.connector.account.role.Role;
import inzage.connector.audit.Actor;
import inzage.connector.audit.AuditPage;
import inzage.connector.audit.AuditReader;
import inzage.connector.invitation.InvitingSchool;
import inzage.connector.notice.message.Mail;
import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffTest {
    private static final Actor OPERATOR = Actor.of("operator", Actor.Role.OPERATOR, "r1");
    private static final String ADDRESS = "balie@merel.example";
    private static final Optional<Office> DESK = Optional.of(new Office(SCHOOL, Role.DESK));

    @ParameterizedTest
    @EnumSource
    void the_first_operator_comes_by_a_link_that_works_once_and_for_a_day(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        FirstOperator first = school.part(FirstOperator.class);
        Token old = first.invite().orElseThrow();
        Token token = first.invite().orElseThrow();

        assertThat(first(school, old)).isEqualTo(Entry.GONE);
        assertThat(first(school, token)).isEqualTo(Entry.DONE);
        assertThat(first(school, token)).isEqualTo(Entry.GONE);

        String account = school.accounts.withAddress(ADDRESS).orElseThrow().id();
        assertThat(school.roles.operator(account)).isTrue();
        assertThat(first.invite()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_link_is_worth_nothing_once_there_is_an_operator_or_after_a_day(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        Token token = school.part(FirstOperator.class).invite().orElseThrow();
        school.roles.grantOperator(account(school, "een@merel.example"));
        assertThat(first(school, token)).isEqualTo(Entry.GONE);
        assertThat(school.activation.look(token)).isEmpty();

        InvitingSchool later = new InvitingSchool(database);
        Token tooLate = later.part(FirstOperator.class).invite().orElseThrow();
        later.desk.at("2026-11-03T09:00:00Z");
        assertThat(first(later, tooLate)).isEqualTo(Entry.GONE);
    }

    @ParameterizedTest
    @EnumSource
    void invites_a_desk_and_takes_its_role_away(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        Staff staff = school.part(Staff.class);
        assertThat(staff.invite(OPERATOR, DESK, ADDRESS)).isTrue();
        assertThat(staff.all()).extracting(StaffMember::account).containsExactly(Optional.empty());
        Mail mail = school.mails().get(0);
        assertThat(mail.recipient()).isEqualTo(ADDRESS);
        assertThat(mail.text()).contains("/#/link/staff-invitation/");
        assertThat(school.activation.activate(InvitingSchool.token(mail), PASSWORD, Language.NL))
                .isEqualTo(Entry.DONE);

        String account = school.accounts.withAddress(ADDRESS).orElseThrow().id();
        assertThat(school.roles.holds(account, SCHOOL, Role.DESK)).isTrue();
        assertThat(staff.all()).extracting(StaffMember::account).containsExactly(Optional.of(account));
        assertThat(staff.revoke(OPERATOR, account, DESK)).isTrue();
        assertThat(staff.revoke(OPERATOR, account, DESK)).isFalse();
        assertThat(school.roles.ofAccount(account)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_invitation_that_is_taken_back_opens_nothing(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        Staff staff = school.part(Staff.class);
        staff.invite(OPERATOR, Optional.empty(), ADDRESS);
        Token token = school.token();
        long invitation = staff.all().get(0).invitation().orElseThrow();

        assertThat(staff.cancel(OPERATOR, invitation)).isTrue();
        assertThat(staff.cancel(OPERATOR, invitation)).isFalse();

        assertThat(school.activation.activate(token, PASSWORD, Language.NL)).isEqualTo(Entry.GONE);
    }

    @Test
    void nobody_is_invited_to_a_school_that_is_not_there_or_at_what_is_no_address() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2);
        Staff staff = school.part(Staff.class);
        assertThat(staff.invite(OPERATOR, Optional.of(new Office("elders", Role.DESK)), ADDRESS))
                .isFalse();
        assertThatThrownBy(() -> staff.invite(OPERATOR, DESK, "a@b.example\r\nBcc: x@evil.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(school.mails()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void with_a_role_its_owners_open_invitations_to_it_are_gone(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        Staff staff = school.part(Staff.class);
        String account = account(school, ADDRESS);
        school.roles.grant(account, SCHOOL, Role.DESK);
        staff.invite(OPERATOR, DESK, "Balie@merel.example");
        Token again = school.token();
        staff.invite(OPERATOR, Optional.of(new Office(SCHOOL, Role.EXAM_BOARD)), ADDRESS);
        Token other = school.token();

        staff.revoke(OPERATOR, account, DESK);

        assertThat(school.activation.join(again, account)).isEqualTo(Entry.GONE);
        assertThat(school.activation.join(other, account)).isEqualTo(Entry.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void with_an_account_all_that_its_owner_is_invited_to_as_staff_is_gone(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        Staff staff = school.part(Staff.class);
        String account = account(school, ADDRESS);
        staff.invite(OPERATOR, Optional.empty(), ADDRESS);
        Token token = school.token();
        staff.close(OPERATOR, account, "left");
        assertThat(school.activation.activate(token, PASSWORD, Language.NL)).isEqualTo(Entry.GONE);
    }

    @ParameterizedTest
    @EnumSource
    void who_became_an_operator_by_whose_invitation_is_among_the_installations_lines(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        Staff staff = school.part(Staff.class);
        staff.invite(OPERATOR, Optional.empty(), ADDRESS);
        school.activation.activate(school.token(), PASSWORD, Language.NL);
        String account = school.accounts.withAddress(ADDRESS).orElseThrow().id();

        assertThat(installation(school))
                .containsExactly(
                        account + " staff/OPERATOR/" + account + " ROLE_TAKEN invited by operator",
                        "operator staff/OPERATOR/by-mail INVITED ");
    }

    @Test
    void the_first_operator_is_written_down_too() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2);
        first(school, school.part(FirstOperator.class).invite().orElseThrow());
        assertThat(installation(school)).singleElement().asString().endsWith("ROLE_TAKEN invited by start");
    }

    private static List<String> installation(InvitingSchool school) {
        return new AuditReader(school.desk.jdbc)
                .ofInstallation(AuditPage.newest(10)).stream()
                        .map(line -> String.join(
                                " ",
                                line.actor().account(),
                                line.act().resource(),
                                line.act().decision(),
                                line.act().reason().orElse("")))
                        .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_last_operator_stays(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        Staff staff = school.part(Staff.class);
        String one = account(school, "een@merel.example");
        school.roles.grantOperator(one);
        assertThat(staff.revoke(OPERATOR, one, Optional.empty())).isFalse();
        assertThat(staff.close(OPERATOR, one, "left")).isFalse();

        school.roles.grantOperator(account(school, "twee@merel.example"));

        assertThat(staff.revoke(OPERATOR, one, Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void with_a_closed_account_its_memberships_roles_and_links_are_gone(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", "mara@ouder.example", 1);
        String account = school.member(2, "mara@ouder.example");
        school.roles.grant(account, SCHOOL, Role.DESK);
        school.desk.jdbc.sql("""
                        insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                               max_inactive_interval, expiry_time, principal_name)
                        values ('1', '1', 0, 0, 0, 0, :account)""").param("account", account).update();

        assertThat(school.part(Staff.class).close(OPERATOR, account, "asked for it"))
                .isTrue();
        assertThat(school.part(Staff.class).close(OPERATOR, account, "asked for it"))
                .isFalse();

        for (String table :
                new String[] {"accounts", "memberships", "membership_persons", "school_roles", "spring_session"}) {
            assertThat(school.desk
                            .jdbc
                            .sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private static Entry first(InvitingSchool school, Token token) {
        return school.activation.firstOperator(token, ADDRESS, PASSWORD, Language.NL);
    }

    private static String account(InvitingSchool school, String email) {
        return school.accounts
                .create(email, PASSWORD, Language.NL)
                .orElseThrow()
                .id();
    }
}
