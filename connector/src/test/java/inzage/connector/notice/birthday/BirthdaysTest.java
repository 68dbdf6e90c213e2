package inzage.connector.notice.birthday;

import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.account.letter.LetterBox;
import inzage.connector.invitation.InvitingSchool;
import inzage.connector.notice.message.Mail;
import inzage.connector.publication.Child;
import inzage.connector.publication.Publication;
import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The student, born on 4 May 2014, is of age on 4 May 2032. */
class BirthdaysTest {
    private static final String PUK = "puk@leerling.merel.example";
    private static final String MARA = "mara@ouder.example";

    private final Publication publication = mock();

    private InvitingSchool school(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).student(1, PUK).guardian(2, "Mara", MARA, 1);
        school.desk.school.settings.put("accounts", Map.of("studentDomains", List.of("leerling.merel.example")));
        school.member(1, PUK);
        school.member(2, MARA);
        sees(Child.State.VISIBLE);
        return school;
    }

    private void sees(Child.State state) {
        when(publication.children(any()))
                .thenReturn(List.of(new Child(id(1), state, "Puk", null, null, Set.of(), Optional.empty())));
    }

    private List<String> told(InvitingSchool school, String at) {
        school.desk.at(at);
        announce(school);
        return school.mails().stream()
                .map(mail -> mail.recipient() + ": " + mail.subject())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_student_hears_of_it_once_within_the_week_before(TestDatabase database) {
        InvitingSchool school = school(database);
        assertThat(told(school, "2032-04-26T04:30:00Z")).isEmpty();
        assertThat(told(school, "2032-04-27T04:30:00Z")).containsExactly(PUK + ": Binnenkort beslist u");
        assertThat(told(school, "2032-04-28T04:30:00Z")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_guardian_hears_once_that_access_closed_and_neither_whose_nor_why(TestDatabase database) {
        InvitingSchool school = school(database);
        sees(Child.State.CONSENT_MISSING);
        assertThat(told(school, "2032-05-04T02:30:00Z"))
                .containsExactly(MARA + ": De toegang tot een dossier is gesloten");
        assertThat(told(school, "2032-05-05T02:30:00Z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2032-05-04T02:30:00Z, VISIBLE", "2032-05-07T02:30:00Z, CONSENT_MISSING"})
    void who_still_sees_hears_nothing_nor_does_anybody_days_later(String at, Child.State state) {
        InvitingSchool school = school(TestDatabase.H2);
        sees(state);
        assertThat(told(school, at)).isEmpty();
    }

    @Test
    void who_sees_nothing_for_another_reason_and_who_wants_no_mail_hears_nothing() {
        InvitingSchool school = school(TestDatabase.H2);
        when(publication.children(any())).thenReturn(List.of());
        assertThat(told(school, "2032-05-04T02:30:00Z")).isEmpty();
        sees(Child.State.CONSENT_MISSING);
        String mara = school.accounts.withAddress(MARA).orElseThrow().id();
        school.memberships.setMail(mara, "merel", false);
        assertThat(school.memberships.ofAccount(mara)).allMatch(member -> !member.mail());
        assertThat(told(school, "2032-05-04T02:30:00Z")).isEmpty();
    }

    @Test
    void an_announcement_that_was_not_sent_for_a_day_is_not_sent_in_the_last_hour() {
        InvitingSchool school = school(TestDatabase.H2);
        school.desk.at("2032-05-02T04:30:00Z");
        announce(school);
        school.desk.at("2032-05-03T21:30:00Z");
        assertThat(school.mails()).extracting(Mail::recipient).isEmpty();
    }

    private void announce(InvitingSchool school) {
        new Birthdays(
                        school.desk.school,
                        school.desk.school,
                        school.memberships,
                        publication,
                        new BirthdayRows(school.desk.jdbc),
                        school.part(LetterBox.class),
                        new TransactionTemplate(new JdbcTransactionManager(school.desk.dataSource)),
                        school.desk)
                .tell();
    }
}
