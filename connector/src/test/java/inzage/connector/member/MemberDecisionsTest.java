package inzage.connector.member;

import static inzage.connector.invitation.InvitingSchool.BY;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import inzage.connector.account.key.KeyHolder;
import inzage.connector.account.key.KeyHolders;
import inzage.connector.account.membership.Membership;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.invitation.Invitations.Invited;
import inzage.connector.invitation.InvitingSchool;
import inzage.connector.invitation.SchoolPerson.Stage;
import inzage.connector.notice.message.Claim;
import inzage.connector.notice.message.Refusal;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.store.SqlTime;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberDecisionsTest {
    private static final String MARA = "mara@ouder.example";

    private static InvitingSchool member(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        school.desk.school.settings.put("modules", Map.of("results", List.of("guardians")));
        school.member(2, MARA);
        return school;
    }

    @ParameterizedTest
    @EnumSource
    void who_is_blocked_sees_nothing_with_the_next_request_and_no_invitation_changes_that(TestDatabase database) {
        InvitingSchool school = member(database);
        assertThat(children(school)).isOne();

        assertThat(school.part(MemberDecisions.class).block(BY, SCHOOL, id(2), "court order"))
                .isTrue();

        assertThat(children(school)).isZero();
        assertThat(entry(school).person().stage()).isEqualTo(Stage.BLOCKED);
        assertThat(school.invite(2)).isInstanceOf(Invited.Member.class);
        school.child(5).guardian(3, "Mara", MARA, 5);
        school.peopleChanged();
        assertThat(membership(school).persons()).containsExactly(id(2));
    }

    @ParameterizedTest
    @EnumSource
    void who_came_in_with_two_addresses_is_blocked_and_let_in_again_with_both_accounts(TestDatabase database) {
        InvitingSchool school = twice(database);
        MemberDecisions decisions = school.part(MemberDecisions.class);
        assertThat(entry(school).person().records()).containsExactlyInAnyOrder(id(2), id(3));

        assertThat(decisions.block(BY, SCHOOL, id(3), "court order")).isTrue();

        assertThat(states(school)).containsExactly(MembershipState.BLOCKED, MembershipState.BLOCKED);
        assertThat(entry(school).person().stage()).isEqualTo(Stage.BLOCKED);
        assertThat(decisions.reactivate(BY, SCHOOL, id(2))).isTrue();
        assertThat(states(school)).containsExactly(MembershipState.ACTIVE, MembershipState.ACTIVE);
        assertThat(decisions.mail(BY, SCHOOL, id(2), false)).isTrue();
        assertThat(school.memberships.ofSchool(SCHOOL)).noneMatch(Membership::mail);
    }

    @ParameterizedTest
    @EnumSource
    void who_is_blocked_does_not_come_in_by_the_key_of_another_record(TestDatabase database) {
        InvitingSchool school = member(database);
        school.part(MemberDecisions.class).block(BY, SCHOOL, id(2), "court order");

        school.child(5).guardian(3, "Mara", MARA, 5);
        school.part(KeptOut.class).people(SCHOOL);

        assertThat(byKey(school, 3)).isEqualTo(MembershipState.BLOCKED);
        school.part(MemberDecisions.class).reactivate(BY, SCHOOL, id(2));
        assertThat(byKey(school, 3)).isEqualTo(MembershipState.ACTIVE);
        assertThat(byKey(school, 2)).isEqualTo(MembershipState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource
    void who_is_blocked_stays_so_when_the_account_is_closed(TestDatabase database) {
        InvitingSchool school = member(database);
        school.part(MemberDecisions.class).block(BY, SCHOOL, id(2), "court order");

        school.accounts.close(membership(school).account());

        assertThat(byKey(school, 2)).isEqualTo(MembershipState.BLOCKED);
        assertThat(entry(school).person().stage()).isEqualTo(Stage.BLOCKED);
        assertThat(school.invite(2)).isInstanceOf(Invited.KeptOut.class);
        assertThat(school.part(MemberDecisions.class).reactivate(BY, SCHOOL, id(2)))
                .isTrue();
        assertThat(school.invite(2)).isInstanceOf(Invited.Sent.class);
    }

    @ParameterizedTest
    @EnumSource
    void who_never_came_in_can_be_kept_out_and_an_open_invitation_opens_nothing(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        school.invite(2);
        var token = school.token();

        assertThat(school.part(MemberDecisions.class).block(BY, SCHOOL, id(2), "court order"))
                .isTrue();

        assertThat(school.activation.look(token)).isEmpty();
        assertThat(school.invitations.waiting(SCHOOL)).isZero();
        assertThat(byKey(school, 2)).isEqualTo(MembershipState.BLOCKED);
        assertThat(school.part(MemberDecisions.class).block(BY, SCHOOL, id(77), "nobody"))
                .isFalse();
    }

    @Test
    void nobody_is_kept_out_for_a_record_that_may_be_somebody_elses_by_now() {
        InvitingSchool school = member(TestDatabase.H2);
        school.child(5).guardian(3, "Mara", MARA, 5);
        school.peopleChanged();
        school.guardiansAreNow(2, "Mara", MARA, 3, "Sem", "sem@ouder.example");

        school.part(MemberDecisions.class).block(BY, SCHOOL, id(2), "court order");
        school.accounts.close(membership(school).account());

        assertThat(byKey(school, 2)).isEqualTo(MembershipState.BLOCKED);
        assertThat(byKey(school, 3)).isEqualTo(MembershipState.ACTIVE);
    }

    /** What somebody is who comes in from the school's own portal, by the key of a record. */
    private static MembershipState byKey(InvitingSchool school, long record) {
        var holder = new KeyHolder(SCHOOL, Viewer.Kind.GUARDIAN, id(record).hex());
        return school.part(KeyHolders.class)
                .viewer(holder, Viewer.Surface.PAGE, school.desk.instant())
                .orElseThrow()
                .state();
    }

    @Test
    void nobody_is_called_blocked_who_can_still_come_in_with_another_account() {
        InvitingSchool school = twice(TestDatabase.H2);
        Membership first = membership(school);
        school.memberships.setState(first.account(), SCHOOL, MembershipState.BLOCKED);
        assertThat(entry(school).person().stage()).isEqualTo(Stage.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource
    void who_has_two_accounts_gets_no_third_and_keeps_nobody_elses_round(TestDatabase database) {
        InvitingSchool school = twice(database);
        school.child(8).guardian(4, "Mara", MARA, 8);

        school.peopleChanged();

        assertThat(school.rounds.due()).isEmpty();
        assertThat(school.memberships.ofSchool(SCHOOL))
                .flatExtracting(Membership::persons)
                .containsExactlyInAnyOrder(id(2), id(3));
        assertThat(school.invite(4)).isInstanceOf(Invited.Member.class);
    }

    /** One mother with two records, at two addresses when she joined with each, and at one now. */
    private static InvitingSchool twice(TestDatabase database) {
        InvitingSchool school = member(database);
        school.child(5).guardian(3, "Mara", "mara@werk.example", 5);
        school.member(3, "mara@werk.example");
        school.guardiansAreNow(2, "Mara", MARA, 3, "Mara", MARA);
        return school;
    }

    @ParameterizedTest
    @EnumSource
    void who_is_inactivated_comes_back_when_the_desk_says_so(TestDatabase database) {
        InvitingSchool school = member(database);
        MemberDecisions decisions = school.part(MemberDecisions.class);
        assertThat(decisions.inactivate(BY, SCHOOL, id(2))).isTrue();
        assertThat(children(school)).isZero();
        assertThat(decisions.reactivate(BY, SCHOOL, id(2))).isTrue();
        assertThat(children(school)).isOne();
        assertThat(decisions.reactivate(BY, SCHOOL, id(77))).isFalse();
    }

    @Test
    void an_invitation_that_is_open_is_taken_back() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1).guardian(2, "Mara", MARA, 1);
        school.invite(2);
        var token = school.token();
        assertThat(school.part(MemberDecisions.class).inactivate(BY, SCHOOL, id(2)))
                .isTrue();
        assertThat(school.activation.look(token)).isEmpty();
        assertThat(entry(school).person().stage()).isEqualTo(Stage.NOT_INVITED);
    }

    @ParameterizedTest
    @EnumSource
    void the_switch_of_the_mail_leaves_the_access_as_it_is(TestDatabase database) {
        InvitingSchool school = member(database);
        assertThat(school.part(MemberDecisions.class).mail(BY, SCHOOL, id(2), false))
                .isTrue();
        assertThat(membership(school).mail()).isFalse();
        assertThat(children(school)).isOne();
    }

    @Test
    void every_decision_is_written_down_with_who_and_why() {
        InvitingSchool school = member(TestDatabase.H2);
        school.part(MemberDecisions.class).block(BY, SCHOOL, id(2), "court order");
        assertThat(school.desk
                        .jdbc
                        .sql("select decision || ' ' || coalesce(reason, '-') from audit_lines order by id")
                        .query(String.class)
                        .list())
                .containsExactly("INVITED -", "JOINED invited by desk", "BLOCKED court order");
    }

    @ParameterizedTest
    @EnumSource
    void the_roster_knows_who_signed_in_as_a_member_and_whose_mail_was_refused(TestDatabase database) {
        InvitingSchool school = member(database);
        school.guardian(3, "Sem", "sem@ouder.example", 1);
        school.invite(3);
        Claim claim = school.outbox.claim(1).get(0);
        school.lastLook.prepare(claim);
        school.outbox.refused(claim, Refusal.FOR_GOOD);
        assertThat(entry(school).signedIn()).isFalse();
        signsIn(school, "2026-01-02T10:00:00Z");
        assertThat(entry(school).signedIn()).isFalse();
        signsIn(school, "2027-01-02T10:00:00Z");

        assertThat(school.part(Roster.class).of(SCHOOL))
                .extracting(entry -> entry.person().name() + " " + entry.signedIn() + " " + entry.undeliverable())
                .containsExactly("Mara Specht true false", "Sem Specht false true");
    }

    private static void signsIn(InvitingSchool school, String when) {
        school.desk
                .jdbc
                .sql("""
                        insert into sign_ins (address_digest, account, network, attempted_at, succeeded)
                        values ('x', :account, 'home', :when, true)""")
                .param("account", membership(school).account())
                .param("when", SqlTime.of(Instant.parse(when)))
                .update();
    }

    @Test
    void a_member_whose_records_are_gone_is_still_listed_and_can_be_blocked() {
        InvitingSchool school = member(TestDatabase.H2);
        school.desk.school.replace(Guardian.class, List.of());
        school.desk.school.replace(Guardianship.class, List.of());
        assertThat(entry(school).person().name()).isEmpty();
        assertThat(school.part(MemberDecisions.class).block(BY, SCHOOL, id(2), "left"))
                .isTrue();
    }

    @Test
    void the_other_parent_of_an_own_child_is_for_a_colleague() {
        InvitingSchool school = member(TestDatabase.H2).guardian(3, "Sem", "sem@ouder.example", 1);
        OwnMembers own = school.part(OwnMembers.class);
        assertThat(own.refused(BY, SCHOOL, id(3))).isFalse();
        when(school.ownChildren.of(any(), any())).thenReturn(Set.of(id(1)));
        assertThat(own.refused(BY, SCHOOL, id(3))).isTrue();
        assertThat(own.refused(BY, SCHOOL, id(77))).isFalse();
    }

    @Test
    void nobody_decides_about_the_other_parent_by_another_row_of_the_same_account() {
        InvitingSchool school = member(TestDatabase.H2);
        school.child(5).guardian(3, "Mara", MARA, 5);
        school.peopleChanged();
        school.guardiansAreNow(2, "Mara", MARA, 3, "Maria", MARA);
        when(school.ownChildren.of(any(), any())).thenReturn(Set.of(id(1)));

        assertThat(school.part(OwnMembers.class).refused(BY, SCHOOL, id(3))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_member_confirmed_to_be_the_same_person_is_so_with_all_records_from_then_on(TestDatabase database) {
        InvitingSchool school = member(database);
        school.child(5).guardian(3, "Mara", MARA, 5);
        school.peopleChanged();
        MemberDecisions decisions = school.part(MemberDecisions.class);
        school.guardiansAreNow(2, "Sem", "sem@ouder.example", 3, "Sem", "sem@ouder.example");
        assertThat(entry(school).person().suspended()).containsExactlyInAnyOrder(id(2), id(3));
        assertThat(children(school)).isZero();

        assertThat(decisions.confirm(BY, SCHOOL, id(3))).isTrue();

        assertThat(children(school)).isEqualTo(2);
        assertThat(decisions.confirm(BY, SCHOOL, id(3))).isFalse();
        assertThat(decisions.confirm(BY, SCHOOL, id(77))).isFalse();
        school.guardiansAreNow(2, "Noor", "noor@ouder.example", 3, "Noor", "noor@ouder.example");
        assertThat(children(school)).isZero();
    }

    @Test
    void only_the_row_that_is_in_doubt_is_confirmed() {
        InvitingSchool school = member(TestDatabase.H2);
        school.child(5).guardian(3, "Mara", MARA, 5);
        school.peopleChanged();
        MemberDecisions decisions = school.part(MemberDecisions.class);
        school.guardiansAreNow(2, "Mara", MARA, 3, "Sem", "sem@ouder.example");

        assertThat(decisions.confirm(BY, SCHOOL, id(2))).isFalse();
        assertThat(membership(school).suspended()).containsExactly(id(3));
        assertThat(decisions.confirm(BY, SCHOOL, id(3))).isTrue();
    }

    private static List<MembershipState> states(InvitingSchool school) {
        return school.memberships.ofSchool(SCHOOL).stream()
                .map(Membership::state)
                .toList();
    }

    private static RosterEntry entry(InvitingSchool school) {
        return school.part(Roster.class).of(SCHOOL).get(0);
    }

    private static int children(InvitingSchool school) {
        Viewer viewer = school.memberships.viewer(
                membership(school), Viewer.Surface.PAGE, Viewer.Intent.READ, school.desk.instant());
        return school.desk.publication.children(viewer).size();
    }

    private static Membership membership(InvitingSchool school) {
        return school.memberships.ofSchool(SCHOOL).get(0);
    }
}
