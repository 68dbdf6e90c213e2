package inzage.connector.invitation;

import static inzage.connector.invitation.InvitingSchool.BY;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.membership.Membership;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.invitation.Invitations.Invited;
import inzage.connector.member.MemberDecisions;
import inzage.connector.notice.message.Mail;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.store.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class InvitationsTest {
    private static final String MARA = "mara@ouder.example";
    private static final String SEM = "sem@ouder.example";

    @ParameterizedTest
    @EnumSource
    void invites_a_guardian_by_a_mail_with_the_name_of_the_school_and_a_link(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);

        assertThat(school.invite(2)).isInstanceOf(Invited.Sent.class);

        assertThat(school.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo(MARA);
            assertThat(mail.text())
                    .contains("https://inzage.example/#/link/invitation/")
                    .doesNotContain("Mara", "Specht", "Puk", MARA);
            assertThat(mail.html()).doesNotContain("Mara", "Specht", "Puk", MARA);
        });
        assertThat(stage(school, 2)).isEqualTo(SchoolPerson.Stage.INVITED);
    }

    @Test
    void never_invites_without_effective_access() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1);
        school.guardian(2, "Mara", MARA).link(2, 1, Ynu.NO);
        school.guardian(3, "Sem", SEM).link(3, 1, Ynu.UNKNOWN);
        school.guardian(4, "Oma", "oma@ouder.example");

        for (long person : new long[] {2, 3, 4}) {
            assertThat(school.invite(person)).isEqualTo(new Invited.Hindered(Hurdle.NO_ACCESS));
        }
        assertThat(school.invite(99)).isInstanceOf(Invited.Unknown.class);
        assertThat(school.mails()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "YES, , INVITED",
        "NO, , NOT_INVITED",
        "UNKNOWN, , NOT_INVITED",
        "UNKNOWN, 2025-2026, NOT_INVITED",
        "UNKNOWN, 2026-2027, INVITED"
    })
    void nobody_is_invited_to_a_student_who_left_whether_or_not_the_source_says_who_attends(
            Ynu said, String year, SchoolPerson.Stage expected) {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).guardian(2, "Mara", MARA, 1);
        school.student(1, "puk@leerling.merel.example", said);
        if (year != null) {
            school.desk.school.with(20, Group.class, "name", "a", "kind", Group.Kind.HOME, "schoolYear", year);
            school.desk.school.with(21, GroupMember.class, "group", Ref.id(id(20)), "student", Ref.id(id(1)));
        }
        school.desk.school.settings.put(
                "accounts", Map.of("invite", "automatically", "studentDomains", List.of("leerling.merel.example")));
        school.peopleChanged();
        school.invite(1);

        assertThat(stage(school, 2)).isEqualTo(expected);
        assertThat(stage(school, 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01, 2027-07-31, INVITED", "2025-08-01, 2026-03-01, NOT_INVITED"})
    void enrolments_say_who_is_there_where_the_school_has_them(
            LocalDate from, LocalDate through, SchoolPerson.Stage expected) {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).guardian(2, "Mara", MARA, 1);
        school.student(1, "puk@leerling.merel.example", Ynu.UNKNOWN);
        school.desk.school.with(
                20,
                Enrolment.class,
                "student",
                Ref.id(id(1)),
                "schoolYear",
                from.getYear() + "-" + (from.getYear() + 1),
                "from",
                from,
                "through",
                through);
        school.invite(2);
        assertThat(stage(school, 2)).isEqualTo(expected);
    }

    @Test
    void a_no_to_one_of_the_records_of_a_person_is_a_no_to_the_person() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1);
        school.guardian(2, "Mara", MARA).link(2, 1, Ynu.YES);
        school.guardian(3, "Mara", MARA).link(3, 1, Ynu.NO);

        assertThat(school.invite(2)).isEqualTo(new Invited.Hindered(Hurdle.NO_ACCESS));
    }

    @Test
    void lists_who_has_no_address_or_none_that_can_be_one() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1);
        school.guardian(2, "Mara", "", 1).guardian(3, "Sem", "sem@ouder.example\r\nBcc: x@evil.example", 1);

        assertThat(school.invite(2)).isEqualTo(new Invited.Hindered(Hurdle.NO_EMAIL));
        assertThat(school.invite(3)).isEqualTo(new Invited.Hindered(Hurdle.NO_EMAIL));
    }

    @ParameterizedTest
    @EnumSource
    void guardians_with_one_address_and_one_name_are_one_person_with_one_account(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).child(5);
        school.guardian(2, "Mara", MARA, 1).guardian(3, "MARA ", "Mara@Ouder.example", 5);

        String account = school.member(2, MARA);

        assertThat(school.memberships.ofAccount(account))
                .containsExactly(new Membership(
                        account, SCHOOL, Viewer.Kind.GUARDIAN, Viewer.MembershipState.ACTIVE, Set.of(id(2), id(3))));
        assertThat(school.invite(3)).isInstanceOf(Invited.Member.class);
    }

    @Test
    void of_those_with_one_address_and_different_names_nobody_is_invited() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1);
        school.guardian(2, "Mara", MARA, 1).guardian(3, "Sem", MARA, 1).guardian(4, "Noor", "noor@ouder.example", 1);

        assertThat(school.invite(2)).isEqualTo(new Invited.Hindered(Hurdle.EQUAL_ADDRESS));
        assertThat(school.invite(3)).isEqualTo(new Invited.Hindered(Hurdle.EQUAL_ADDRESS));
        assertThat(school.invitations.waiting(SCHOOL)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void invites_in_bulk_only_the_number_that_was_shown(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1);
        school.guardian(2, "Mara", MARA, 1).guardian(3, "Sem", SEM, 1).guardian(4, "Oma", "");

        assertThat(school.invitations.inviteAll(BY, SCHOOL, 3)).isEmpty();
        assertThat(school.mails()).isEmpty();
        assertThat(school.invitations.inviteAll(BY, SCHOOL, 2)).hasValue(2);
        assertThat(school.mails()).extracting(Mail::recipient).containsExactlyInAnyOrder(MARA, SEM);
        assertThat(school.invitations.inviteAll(BY, SCHOOL, 0)).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void two_who_invite_all_at_once_send_each_person_one_mail(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1);
        school.guardian(2, "Mara", MARA, 1).guardian(3, "Sem", SEM, 1);

        // On H2 whoever waits for over a second gives up, and has sent nothing.
        Stream.generate(() -> CompletableFuture.runAsync(() -> school.invitations.inviteAll(BY, SCHOOL, 2)))
                .limit(6)
                .toList()
                .forEach(invited -> invited.exceptionally(gaveUp -> null).join());

        assertThat(school.mails()).extracting(Mail::recipient).containsExactlyInAnyOrder(MARA, SEM);
        assertThat(school.links.invitations(SCHOOL)).hasSize(2);
    }

    @Test
    void invites_after_a_run_where_the_school_wants_that_and_nobody_twice() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1).guardian(2, "Mara", MARA, 1);
        school.peopleChanged();
        assertThat(school.mails()).isEmpty();

        school.desk.school.settings.put("accounts", Map.of("invite", "automatically"));
        school.peopleChanged();
        school.peopleChanged();

        assertThat(school.mails()).hasSize(1);
        assertThat(school.desk
                        .jdbc
                        .sql("select account || ' ' || role || ' ' || decision from audit_lines")
                        .query(String.class)
                        .list())
                .containsExactly("automatic PROGRAM INVITED");
    }

    @ParameterizedTest
    @EnumSource
    void whose_invitation_the_desk_took_back_is_not_invited_again_by_itself(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        school.desk.school.settings.put("accounts", Map.of("invite", "automatically"));
        school.peopleChanged();
        assertThat(school.mails()).hasSize(1);
        assertThat(school.part(MemberDecisions.class).inactivate(BY, SCHOOL, id(2)))
                .isTrue();

        monthsPass(school);
        school.peopleChanged();
        assertThat(school.invitations.waiting(SCHOOL)).isZero();
        assertThat(school.mails()).isEmpty();
        school.guardiansAreNow(2, "Mara", "mara@nieuw.example");
        assertThat(school.mails()).extracting(Mail::recipient).containsExactly("mara@nieuw.example");
    }

    @Test
    void whose_invitation_the_desk_took_back_is_invited_again_when_the_desk_says_so() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1).guardian(2, "Mara", MARA, 1);
        school.invite(2);
        school.part(MemberDecisions.class).inactivate(BY, SCHOOL, id(2));
        assertThat(school.mails()).isEmpty();
        assertThat(school.invite(2)).isInstanceOf(Invited.Sent.class);
        assertThat(school.mails()).hasSize(1);
    }

    @Test
    void who_did_not_answer_is_not_asked_again_by_itself_when_the_link_is_forgotten() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1).guardian(2, "Mara", MARA, 1);
        school.desk.school.settings.put("accounts", Map.of("invite", "automatically"));
        school.peopleChanged();
        assertThat(school.mails()).hasSize(1);

        monthsPass(school);
        school.peopleChanged();

        assertThat(school.mails()).isEmpty();
        assertThat(school.invitations.waiting(SCHOOL)).isOne();
    }

    private static void monthsPass(InvitingSchool school) {
        school.desk.at("2027-03-02T10:00:00Z");
        school.links.forgetEnded();
        assertThat(school.desk
                        .jdbc
                        .sql("select count(*) from one_time_links")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void invites_those_whose_links_the_desk_confirmed_and_those_there_were_when_it_wanted_that(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        school.peopleChanged();
        assertThat(school.mails()).isEmpty();
        school.desk.school.settings.put("accounts", Map.of("invite", "automatically"));

        new TransactionTemplate(new JdbcTransactionManager(school.desk.dataSource))
                .executeWithoutResult(status -> LongStream.range(1, 100)
                        .forEach(student -> school.context.publishEvent(new VisibilityChanged(SCHOOL, id(student)))));

        assertThat(school.desk
                        .jdbc
                        .sql("select asks from invitation_rounds")
                        .query(Long.class)
                        .single())
                .isOne();
        school.round();
        assertThat(school.mails()).extracting(Mail::recipient).containsExactly(MARA);
    }

    @ParameterizedTest
    @EnumSource
    void a_school_that_this_node_does_not_know_keeps_its_invitations_and_waits_for_its_round(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        var invitation = new LinkTarget.Invitation("elsewhere", Viewer.Kind.GUARDIAN, Set.of(id(2)));
        school.links.open(invitation, Optional.of(MARA), "test");

        school.rounds.people("elsewhere");
        school.round();

        assertThat(school.links.invitations("elsewhere")).hasSize(1);
        assertThat(school.rounds.due()).containsExactly("elsewhere");
    }

    @ParameterizedTest
    @EnumSource
    void whose_mail_was_dropped_because_access_was_closed_is_invited_when_it_opens_again(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        school.desk.school.settings.put("accounts", Map.of("invite", "automatically"));
        school.peopleChanged();
        school.desk.school.replace(Guardianship.class, List.of());
        school.link(2, 1, Ynu.NO);
        assertThat(school.mails()).isEmpty();
        assertThat(school.links.invitations(SCHOOL)).isEmpty();

        school.desk.school.replace(Guardianship.class, List.of());
        school.link(2, 1, Ynu.YES);
        school.peopleChanged();
        assertThat(school.mails()).hasSize(1);
    }

    @Test
    void students_are_invited_at_the_domains_of_the_school_and_where_it_opened_that() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2)
                .student(1, "puk@leerling.merel.example")
                .student(5, "puk@thuis.example")
                .student(6, MARA)
                .guardian(2, "Mara", MARA, 6);
        assertThat(school.invite(1)).isInstanceOf(Invited.Unknown.class);

        school.desk.school.settings.put(
                "accounts", Map.of("studentDomains", List.of("leerling.merel.example", "ouder.example")));

        assertThat(school.invite(1)).isInstanceOf(Invited.Sent.class);
        assertThat(school.invite(5)).isEqualTo(new Invited.Hindered(Hurdle.OTHER_DOMAIN));
        assertThat(school.invite(6)).isEqualTo(new Invited.Hindered(Hurdle.EQUAL_ADDRESS));
        assertThat(school.invite(2)).isInstanceOf(Invited.Sent.class);
    }

    @Test
    void another_child_of_a_member_comes_to_the_membership_without_another_invitation() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1).guardian(2, "Mara", MARA, 1);
        String account = school.member(2, MARA);

        school.child(5).guardian(3, "Mara", MARA, 5);
        school.peopleChanged();

        assertThat(school.memberships.find(account, SCHOOL).orElseThrow().persons())
                .containsExactlyInAnyOrder(id(2), id(3));
        assertThat(school.mails()).isEmpty();
    }

    @Test
    void writes_down_who_invited_whom() {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1).guardian(2, "Mara", MARA, 1);
        school.invite(2);
        assertThat(school.desk
                        .jdbc
                        .sql("select account || ' ' || resource || ' ' || decision from audit_lines")
                        .query(String.class)
                        .single())
                .isEqualTo("desk membership/" + id(2) + " INVITED");
    }

    private static SchoolPerson.Stage stage(InvitingSchool school, long person) {
        return school.people.find(SCHOOL, id(person)).orElseThrow().stage();
    }
}
