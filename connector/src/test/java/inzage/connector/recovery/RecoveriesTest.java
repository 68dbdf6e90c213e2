package inzage.connector.recovery;

import static inzage.connector.invitation.InvitingSchool.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.activation.Entry;
import inzage.connector.account.link.Token;
import inzage.connector.account.password.PasswordChange;
import inzage.connector.audit.Actor;
import inzage.connector.audit.AuditPage;
import inzage.connector.audit.AuditReader;
import inzage.connector.invitation.InvitingSchool;
import inzage.connector.notice.message.Mail;
import inzage.connector.signin.Network;
import inzage.connector.signin.SignInOutcome;
import inzage.connector.signin.SignIns;
import inzage.connector.staff.Staff;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T-27, T-30: who forgot something. */
class RecoveriesTest {
    private static final String MARA = "mara@ouder.example";
    private static final String OTHER = "een heel ander wachtwoord";
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final Network HOME = new Network("192.0.2.1");

    private static InvitingSchool school(TestDatabase database) {
        return new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_forgot_the_password_chooses_another_by_a_link(TestDatabase database) {
        InvitingSchool school = school(database);
        school.member(2, MARA);

        Mail mail = asked(school, Forgotten.PASSWORD, "MARA@ouder.example ");

        assertThat(mail.recipient()).isEqualTo(MARA);
        assertThat(mail.text())
                .contains("https://inzage.example/#/link/password-reset/")
                .doesNotContain(MARA);
        Token token = InvitingSchool.token(mail);
        assertThat(school.activation.reset(token, OTHER)).isEqualTo(Entry.DONE);
        assertThat(school.activation.reset(token, OTHER)).isEqualTo(Entry.GONE);
        assertThat(school.letsIn(MARA, OTHER)).isTrue();
        assertThat(school.mails()).singleElement().satisfies(told -> {
            assertThat(told.subject()).isEqualTo("Uw wachtwoord is gewijzigd");
            assertThat(told.text()).contains("https://inzage.example/").doesNotContain("#");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_new_link_voids_the_one_before(TestDatabase database) {
        InvitingSchool school = school(database);
        school.member(2, MARA);
        Token old = InvitingSchool.token(asked(school, Forgotten.PASSWORD, MARA));
        Token fresh = InvitingSchool.token(asked(school, Forgotten.PASSWORD, MARA));
        assertThat(school.activation.reset(old, OTHER)).isEqualTo(Entry.GONE);
        assertThat(school.activation.reset(fresh, OTHER)).isEqualTo(Entry.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void who_was_invited_and_never_came_gets_a_new_invitation_also_when_the_old_one_is_too_old(TestDatabase database) {
        InvitingSchool school = school(database);
        school.invite(2);
        Token old = school.token();
        school.desk.at("2026-12-24T10:00:00Z");

        Mail mail = asked(school, Forgotten.PASSWORD, MARA);

        assertThat(mail.text()).contains("/#/link/invitation/");
        assertThat(school.activation.activate(old, PASSWORD, Language.NL)).isEqualTo(Entry.GONE);
        assertThat(school.activation.activate(InvitingSchool.token(mail), PASSWORD, Language.NL))
                .isEqualTo(Entry.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_goes_to_an_address_that_nobody_here_has_and_it_is_forgotten(TestDatabase database) {
        InvitingSchool school = school(database);
        ask(school, Forgotten.PASSWORD, MARA);
        ask(school, Forgotten.USER_NAME, "niemand@ouder.example");
        assertThat(school.mails()).isEmpty();
        assertThat(addresses(school)).isZero();
    }

    @Test
    void whoever_asks_all_day_in_somebodys_name_cannot_keep_the_mails_from_the_owner() {
        InvitingSchool school = school(TestDatabase.H2);
        school.member(2, MARA);
        int mails = 0;
        for (Instant at = START; at.isBefore(START.plus(Duration.ofHours(6))); at = at.plus(Duration.ofMinutes(19))) {
            school.desk.at(at.toString());
            ask(school, Forgotten.PASSWORD, MARA);
            mails += school.mails().size();
        }
        assertThat(mails).as("two or three in each hour").isGreaterThan(6 * 2);
    }

    @Test
    void questions_that_are_not_answered_take_no_place() {
        InvitingSchool school = school(TestDatabase.H2);
        school.member(2, MARA);
        for (int i = 0; i < 6; i++) {
            ask(school, Forgotten.PASSWORD, MARA);
        }
        school.mails();
        school.desk.at(START.plus(Duration.ofMinutes(59)).toString());
        ask(school, Forgotten.PASSWORD, MARA);
        school.desk.at(START.plus(Duration.ofMinutes(61)).toString());
        assertThat(asked(school, Forgotten.PASSWORD, MARA).text()).contains("/#/link/password-reset/");
    }

    @Test
    void asking_for_a_user_name_takes_no_place_of_a_forgotten_password() {
        InvitingSchool school = school(TestDatabase.H2);
        school.member(2, MARA);
        for (int i = 0; i < 4; i++) {
            ask(school, Forgotten.USER_NAME, MARA);
        }
        school.mails();
        assertThat(asked(school, Forgotten.PASSWORD, MARA).text()).contains("/#/link/password-reset/");
    }

    @ParameterizedTest
    @EnumSource
    void an_office_is_offered_for_a_week_however_often_its_mail_is_asked_for(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database);
        Actor operator = Actor.of("operator", Actor.Role.OPERATOR, "r1");
        school.part(Staff.class).invite(operator, Optional.empty(), MARA);
        Token first = school.token();
        school.desk.at(START.plus(Duration.ofDays(6)).toString());
        Token second = InvitingSchool.token(asked(school, Forgotten.PASSWORD, MARA));
        assertThat(school.activation.look(first)).isEmpty();
        assertThat(school.activation.look(second)).isPresent();

        school.desk.at(START.plus(Duration.ofDays(7)).toString());
        assertThat(school.activation.look(second)).isEmpty();
        ask(school, Forgotten.PASSWORD, MARA);
        assertThat(school.mails()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void another_password_by_whatever_road_voids_the_link_that_was_asked_for_before(TestDatabase database) {
        InvitingSchool school = school(database);
        String account = school.member(2, MARA);
        Token token = InvitingSchool.token(asked(school, Forgotten.PASSWORD, MARA));
        SignIns signIns = school.part(SignIns.class);
        when(signIns.attempt(MARA, PASSWORD, HOME))
                .thenReturn(new SignInOutcome.Accepted(new Accounts.Match(
                        school.accounts.find(account).orElseThrow(),
                        school.accounts.credentials(account).orElseThrow())));

        school.part(PasswordChange.class).change(school.accounts.find(account).orElseThrow(), PASSWORD, OTHER, HOME);

        assertThat(school.activation.reset(token, PASSWORD)).isEqualTo(Entry.GONE);
        assertThat(new AuditReader(school.desk.jdbc).ofInstallation(AuditPage.newest(10)))
                .extracting(line -> line.actor().account() + " " + line.act().decision())
                .containsExactly(account + " PASSWORD_CHANGED");
    }

    @Test
    void letters_without_a_link_are_forgotten_after_some_months() {
        InvitingSchool school = school(TestDatabase.H2);
        school.member(2, MARA);
        asked(school, Forgotten.USER_NAME, MARA);
        school.desk.at(START.plus(Duration.ofDays(89)).toString());
        school.outbox.forgetEnded();
        assertThat(letters(school)).isOne();
        school.desk.at(START.plus(Duration.ofDays(91)).toString());
        ask(school, Forgotten.USER_NAME, MARA);
        school.outbox.forgetEnded();
        assertThat(letters(school)).as("the one that waits to be sent").isOne();
        assertThat(school.mails()).hasSize(1);
    }

    private static int letters(InvitingSchool school) {
        return school.desk
                .jdbc
                .sql("select count(*) from account_letters where kind = 'USER_NAME'")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_link_that_could_not_be_sent_in_time_is_not_sent_any_more() {
        InvitingSchool school = school(TestDatabase.H2);
        school.member(2, MARA);
        ask(school, Forgotten.PASSWORD, MARA);
        school.desk.at(Instant.parse("2026-11-02T09:31:00Z").toString());
        assertThat(school.mails()).isEmpty();
    }

    @Test
    void questions_that_do_not_count_any_more_are_deleted() {
        InvitingSchool school = school(TestDatabase.H2);
        ask(school, Forgotten.PASSWORD, MARA);
        school.desk.at("2026-11-02T11:00:00Z");
        school.part(Recoveries.class).forgetOld();
        assertThat(school.desk
                        .jdbc
                        .sql("select count(*) from recoveries")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static int addresses(InvitingSchool school) {
        return school.desk
                .jdbc
                .sql("select count(*) from recoveries where address is not null")
                .query(Integer.class)
                .single();
    }

    private static Mail asked(InvitingSchool school, Forgotten what, String email) {
        ask(school, what, email);
        return school.mails().get(0);
    }

    private static void ask(InvitingSchool school, Forgotten what, String email) {
        assertThat(school.part(Recoveries.class).ask(what, email, HOME)).isEmpty();
        school.part(Answering.class).answer(10);
    }
}
