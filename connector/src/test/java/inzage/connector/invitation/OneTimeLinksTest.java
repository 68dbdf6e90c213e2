package inzage.connector.invitation;

import static inzage.connector.invitation.InvitingSchool.PASSWORD;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Language;
import inzage.connector.account.activation.Entry;
import inzage.connector.account.activation.Found;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.Token;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.notice.message.Claim;
import inzage.connector.notice.message.MessageState;
import inzage.connector.notice.message.Refusal;
import inzage.connector.publication.Viewer;
import inzage.connector.store.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T-05 and T-30: what a one-time link is worth to somebody else. */
class OneTimeLinksTest {
    private static final String MARA = "mara@ouder.example";

    private static InvitingSchool invited(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        school.invite(2);
        return school;
    }

    @ParameterizedTest
    @EnumSource
    void opens_one_account_once(TestDatabase database) {
        InvitingSchool school = invited(database);
        Token token = school.token();

        assertThat(school.activation.activate(token, PASSWORD, Language.EN)).isEqualTo(Entry.DONE);

        assertThat(school.letsIn(MARA, PASSWORD)).isTrue();
        assertThat(school.activation.activate(token, PASSWORD, Language.EN)).isEqualTo(Entry.GONE);
        assertThat(school.activation.look(token)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void looking_uses_nothing_up(TestDatabase database) {
        InvitingSchool school = invited(database);
        Token token = school.token();

        for (int i = 0; i < 3; i++) {
            assertThat(school.activation.look(token)).map(Found::email).contains(MARA);
        }

        assertThat(school.activation.activate(token, PASSWORD, Language.NL)).isEqualTo(Entry.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void the_database_knows_the_hash_and_not_the_token(TestDatabase database) {
        InvitingSchool school = invited(database);
        assertThat(hash(school)).isNull();
        Token token = school.token();
        assertThat(token.text()).hasSize(43);
        assertThat(hash(school)).hasSize(64).doesNotContain(token.text());
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @ParameterizedTest
    @EnumSource
    void a_new_invitation_voids_the_one_before(TestDatabase database) {
        InvitingSchool school = invited(database);
        Token old = school.token();
        school.invite(2);
        Token fresh = school.token();

        assertThat(school.activation.activate(old, PASSWORD, Language.NL)).isEqualTo(Entry.GONE);
        assertThat(school.activation.activate(fresh, PASSWORD, Language.NL)).isEqualTo(Entry.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_changed_in_the_source_voids_the_invitation_at_once(TestDatabase database) {
        InvitingSchool school = invited(database);
        Token token = school.token();

        school.desk.school.replace(inzage.connector.canonical.Guardian.class, List.of());
        school.guardian(2, "Mara", "nieuw@ouder.example");

        assertThat(school.activation.look(token)).isEmpty();
        assertThat(school.activation.activate(token, PASSWORD, Language.NL)).isEqualTo(Entry.GONE);
        school.peopleChanged();
        assertThat(school.links.invitations(SCHOOL)).isEmpty();
    }

    @Test
    void a_queued_mail_does_not_go_to_an_address_that_changed_meanwhile() {
        InvitingSchool school = invited(TestDatabase.H2);
        school.guardiansAreNow(2, "Mara", "nieuw@ouder.example");
        assertThat(school.mails()).isEmpty();
        assertThat(school.outbox.count(MessageState.DROPPED)).isEqualTo(1);
    }

    @Test
    void access_that_is_lost_voids_the_invitation() {
        InvitingSchool school = invited(TestDatabase.H2);
        Token token = school.token();
        school.desk.school.replace(inzage.connector.canonical.Guardianship.class, List.of());
        assertThat(school.activation.activate(token, PASSWORD, Language.NL)).isEqualTo(Entry.GONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-09T08:59:59Z, false, DONE",
        "2026-11-09T09:00:00Z, false, GONE",
        "2026-12-02T08:59:59Z, true, DONE",
        "2026-12-02T09:00:00Z, true, GONE"
    })
    void lives_a_week_and_thirty_days_when_a_holiday_is_in_it(String at, boolean holiday, Entry expected) {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2).child(1).guardian(2, "Mara", MARA, 1);
        if (holiday) {
            school.desk.school.with(
                    7,
                    SchoolYear.class,
                    "name",
                    "2026-2027",
                    "from",
                    LocalDate.parse("2026-08-01"),
                    "through",
                    LocalDate.parse("2027-07-31"),
                    "holidays",
                    List.of(new inzage.connector.canonical.DateRange(
                            "herfst", LocalDate.parse("2026-11-07"), LocalDate.parse("2026-11-15"))));
        }
        school.desk.at("2026-11-02T09:00:00Z");
        school.invite(2);
        Token token = school.token();
        school.desk.at(at);
        assertThat(school.activation.activate(token, PASSWORD, Language.NL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_second_attempt_at_sending_brings_a_token_of_its_own(TestDatabase database) {
        InvitingSchool school = invited(database);
        Claim first = school.outbox.claim(1).get(0);
        Token unsent = InvitingSchool.token(school.prepared(first).orElseThrow());
        school.outbox.refused(first, Refusal.FOR_NOW);
        school.desk.at("2026-11-02T09:10:00Z");

        Token sent = school.token();

        assertThat(school.activation.look(unsent)).isEmpty();
        assertThat(school.activation.look(sent)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_of_which_nobody_knows_whether_it_arrived_is_not_repeated_and_its_link_works(TestDatabase database) {
        InvitingSchool school = invited(database);
        Claim claim = school.outbox.claim(1).get(0);
        Token token = InvitingSchool.token(school.prepared(claim).orElseThrow());
        school.outbox.refused(claim, Refusal.UNCLEAR);

        assertThat(school.mails()).isEmpty();
        assertThat(school.activation.look(token)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void whose_address_has_an_account_signs_in_and_joins_with_it(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        String account = school.accounts
                .create(MARA, PASSWORD, Language.EN)
                .orElseThrow()
                .id();
        school.invite(2);
        var mail = school.mails().get(0);
        assertThat(mail.text()).contains("You have an account already");
        Token token = InvitingSchool.token(mail);

        assertThat(school.activation.activate(token, "een heel ander wachtwoord", Language.NL))
                .isEqualTo(Entry.SIGN_IN_FIRST);
        assertThat(school.letsIn(MARA, PASSWORD)).isTrue();
        assertThat(school.activation.join(token, stranger(school))).isEqualTo(Entry.OTHER_ACCOUNT);
        assertThat(school.activation.join(token, account)).isEqualTo(Entry.DONE);
        assertThat(school.activation.join(token, account)).isEqualTo(Entry.GONE);
        assertThat(school.memberships.find(account, SCHOOL).orElseThrow().persons())
                .containsExactly(id(2));
    }

    @ParameterizedTest
    @EnumSource
    void an_account_that_is_a_student_there_cannot_be_a_guardian_too_and_the_link_is_kept(TestDatabase database) {
        InvitingSchool school = invited(database);
        Token token = school.token();
        String account = stranger(school);
        school.memberships.grant(account, SCHOOL, Viewer.Kind.STUDENT, Set.of(id(9)));

        assertThat(school.activation.join(token, account)).isEqualTo(Entry.NOT_POSSIBLE);
        assertThat(school.activation.activate(token, PASSWORD, Language.NL)).isEqualTo(Entry.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void of_many_who_use_a_link_at_the_same_moment_one_succeeds(TestDatabase database) {
        InvitingSchool school = invited(database);
        Token token = school.token();
        String account = stranger(school);

        List<Entry> entries = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> school.activation.join(token, account)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(entries).containsOnlyOnce(Entry.DONE).containsOnly(Entry.DONE, Entry.GONE);
    }

    @ParameterizedTest
    @EnumSource
    void of_many_links_that_are_asked_for_at_the_same_moment_one_is_open(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        var reset = new LinkTarget.PasswordReset(stranger(school));
        var invitation = new LinkTarget.Invitation(SCHOOL, Viewer.Kind.GUARDIAN, Set.of(id(2)));

        // On H2 whoever waits for over a second gives up, and has opened nothing.
        IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> school.links.open(i % 2 == 0 ? reset : invitation, Optional.of(MARA), "test")))
                .toList()
                .forEach(opened -> opened.exceptionally(gaveUp -> null).join());

        assertThat(school.links.unused(LinkTarget.Purpose.PASSWORD_RESET)).hasSize(1);
        assertThat(school.links.invitations(SCHOOL)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_password_that_is_refused_uses_nothing_up(TestDatabase database) {
        InvitingSchool school = invited(database);
        Token token = school.token();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> school.activation.activate(token, "kort", Language.NL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(school.activation.look(token)).isPresent();
    }

    @Test
    void what_was_never_made_opens_nothing() {
        InvitingSchool school = invited(TestDatabase.H2);
        assertThat(school.activation.activate(new Token("geraden"), PASSWORD, Language.NL))
                .isEqualTo(Entry.GONE);
        assertThat(school.activation.reset(school.token(), PASSWORD)).isEqualTo(Entry.GONE);
    }

    private static String stranger(InvitingSchool school) {
        return school.accounts
                .create("noor@ouder.example", PASSWORD, Language.NL)
                .orElseThrow()
                .id();
    }

    private static @org.jspecify.annotations.Nullable String hash(InvitingSchool school) {
        return school.desk
                .jdbc
                .sql("select token_hash from one_time_links")
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
