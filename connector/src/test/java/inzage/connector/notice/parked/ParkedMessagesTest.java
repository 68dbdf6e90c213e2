package inzage.connector.notice.parked;

import static inzage.connector.invitation.InvitingSchool.PASSWORD;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Language;
import inzage.connector.account.activation.Entry;
import inzage.connector.alarm.rule.AlarmKind;
import inzage.connector.alarm.rule.Concern;
import inzage.connector.audit.Actor;
import inzage.connector.audit.AuditPage;
import inzage.connector.audit.AuditReader;
import inzage.connector.invitation.InvitingSchool;
import inzage.connector.invitation.SchoolPerson.Stage;
import inzage.connector.member.Roster;
import inzage.connector.member.RosterEntry;
import inzage.connector.notice.message.MessageState;
import inzage.connector.notice.message.Refusal;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of mails that do not go out, and of those whom they were to reach. */
class ParkedMessagesTest {
    private static final Actor OPERATOR = Actor.of("operator", Actor.Role.OPERATOR, "r1");
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private static InvitingSchool invited(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database)
                .child(1)
                .guardian(2, "Mara", "mara@ouder.example", 1)
                .guardian(3, "Noor", "noor@ouder.example", 1);
        assertThat(school.invitations.inviteAll(InvitingSchool.BY, SCHOOL, 2)).hasValue(2);
        return school;
    }

    private static void tried(InvitingSchool school, Refusal refusal, Duration until) {
        for (Duration at = Duration.ZERO; at.compareTo(until) < 0; at = at.plusMinutes(5)) {
            school.desk.at(START.plus(at).toString());
            school.refused(refusal);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_outage_of_the_mail_server_of_two_days_loses_no_invitation(TestDatabase database) {
        InvitingSchool school = invited(database);
        tried(school, Refusal.NO_SERVER, Duration.ofDays(2));
        assertThat(school.outbox.count(MessageState.QUEUED)).isEqualTo(2);
        school.desk.at(START.plus(Duration.ofHours(49)).toString());
        assertThat(school.mails()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_outage_without_end_parks_and_operators_hear_of_it_and_have_all_sent_again(TestDatabase database) {
        InvitingSchool school = invited(database);
        tried(school, Refusal.NO_SERVER, Duration.ofHours(74));
        assertThat(school.outbox.count(MessageState.PARKED)).isEqualTo(2);
        assertThat(school.part(ParkedRows.class).look(SCHOOL))
                .map(Concern::kind)
                .hasValue(AlarmKind.MAIL_PARKED);
        assertThat(school.part(ParkedRows.class).look("another")).isEmpty();

        ParkedMessages parked = school.part(ParkedMessages.class);
        assertThat(parked.newest(10))
                .extracting(message -> message.kind().orElse("") + " " + message.reason())
                .containsOnly("INVITATION NO_SERVER");
        assertThat(parked.sendAllAgain(OPERATOR, ParkReason.ATTEMPTS)).isZero();
        assertThat(parked.sendAllAgain(OPERATOR, ParkReason.NO_SERVER)).isEqualTo(2);

        assertThat(school.mails()).hasSize(2).allSatisfy(mail -> assertThat(
                        school.activation.activate(InvitingSchool.token(mail), PASSWORD, Language.NL))
                .isEqualTo(Entry.DONE));
        assertThat(school.part(ParkedRows.class).look(SCHOOL)).isEmpty();
        assertThat(new AuditReader(school.desk.jdbc).ofInstallation(AuditPage.newest(10)))
                .extracting(line -> line.act().resource() + " " + line.act().decision())
                .containsExactly("messages/NO_SERVER/2 SENT_AGAIN");
    }

    @ParameterizedTest
    @EnumSource
    void who_was_never_reached_does_not_count_as_invited(TestDatabase database) {
        InvitingSchool school = invited(database);
        tried(school, Refusal.FOR_NOW, Duration.ofHours(1));
        assertThat(school.outbox.count(MessageState.PARKED)).isEqualTo(2);
        assertThat(stages(school)).containsOnly(Stage.NOT_INVITED);
        assertThat(school.invitations.waiting(SCHOOL)).isEqualTo(2);

        assertThat(school.part(ParkedMessages.class).sendAgain(OPERATOR, first(school)))
                .isTrue();
        assertThat(stages(school)).containsOnly(Stage.NOT_INVITED, Stage.INVITED);
        assertThat(school.part(ParkedMessages.class).sendAgain(OPERATOR, first(school) + 100))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_sent_again_after_another_replaced_it_goes_nowhere(TestDatabase database) {
        InvitingSchool school = invited(database);
        tried(school, Refusal.FOR_NOW, Duration.ofHours(1));
        assertThat(school.invitations.inviteAll(InvitingSchool.BY, SCHOOL, 2)).hasValue(2);
        assertThat(school.part(ParkedMessages.class).sendAllAgain(OPERATOR, ParkReason.ATTEMPTS))
                .isEqualTo(2);
        assertThat(school.mails()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_address_refused_for_good_is_the_desks_and_no_alarm(TestDatabase database) {
        InvitingSchool school = invited(database);
        school.refused(Refusal.FOR_GOOD);
        assertThat(school.part(ParkedRows.class).look(SCHOOL)).isEmpty();
        assertThat(school.part(Roster.class).of(SCHOOL))
                .filteredOn(entry -> entry.person().email().isPresent()
                        && entry.person().records().stream().anyMatch(record -> !record.equals(id(1))))
                .extracting(RosterEntry::undeliverable)
                .containsOnly(true);
    }

    private static List<Stage> stages(InvitingSchool school) {
        return school.people.of(SCHOOL).stream()
                .filter(person -> person.hurdle().isEmpty())
                .map(person -> person.stage())
                .toList();
    }

    private static long first(InvitingSchool school) {
        return school.part(ParkedMessages.class).newest(10).stream()
                .mapToLong(ParkedMessage::id)
                .min()
                .orElse(0);
    }
}
