package inzage.connector.account.address;

import static inzage.connector.invitation.InvitingSchool.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.activation.Entry;
import inzage.connector.account.link.Token;
import inzage.connector.account.password.PasswordChange;
import inzage.connector.audit.AuditPage;
import inzage.connector.audit.AuditReader;
import inzage.connector.invitation.InvitingSchool;
import inzage.connector.notice.message.Mail;
import inzage.connector.recovery.Answering;
import inzage.connector.recovery.Forgotten;
import inzage.connector.recovery.Recoveries;
import inzage.connector.signin.Network;
import inzage.connector.signin.SignInOutcome;
import inzage.connector.signin.SignIns;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;

/** T-05: nobody else than its owner moves an account, and the owner hears of it at the address that was. */
class T05AddressChangeTest {
    private static final String MARA = "mara@ouder.example";
    private static final String NEW = "mara@nieuw.example";
    private static final Network HOME = new Network("192.0.2.1");

    private static InvitingSchool member(TestDatabase database) {
        InvitingSchool school = new InvitingSchool(database).child(1).guardian(2, "Mara", MARA, 1);
        school.member(2, MARA);
        return school;
    }

    private static Account mara(InvitingSchool school) {
        return school.accounts.withAddress(MARA).orElseThrow();
    }

    private static List<Mail> asked(InvitingSchool school, String wanted) {
        assertThat(school.part(AddressChanges.class).ask(mara(school), wanted)).isEmpty();
        return school.mails();
    }

    private static Mail to(List<Mail> mails, String address) {
        return mails.stream()
                .filter(mail -> mail.recipient().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void t05_moves_by_a_link_at_the_new_address_and_tells_the_old_one_twice(TestDatabase database) {
        InvitingSchool school = member(database);
        String account = mara(school).id();

        List<Mail> mails = asked(school, NEW);

        assertThat(mails).extracting(Mail::recipient).containsExactlyInAnyOrder(NEW, MARA);
        assertThat(to(mails, NEW).text()).contains("https://inzage.example/#/link/address-change/");
        assertThat(to(mails, MARA).text()).doesNotContain("#", NEW);
        Token token = InvitingSchool.token(to(mails, NEW));
        assertThat(school.letsIn(NEW, PASSWORD)).isFalse();
        assertThat(school.part(AddressChanges.class).confirm(token)).isTrue();
        assertThat(school.part(AddressChanges.class).confirm(token)).isFalse();
        assertThat(school.letsIn(NEW, PASSWORD)).isTrue();
        assertThat(school.letsIn(MARA, PASSWORD)).isFalse();
        assertThat(school.mails()).singleElement().satisfies(told -> {
            assertThat(told.recipient()).isEqualTo(MARA);
            assertThat(told.subject()).isEqualTo("Uw e-mailadres is gewijzigd");
        });
        assertThat(new AuditReader(school.desk.jdbc).ofInstallation(AuditPage.newest(10)))
                .extracting(line -> line.actor().account() + " " + line.act().decision())
                .containsExactly(account + " ADDRESS_CHANGED", account + " ADDRESS_CHANGE_ASKED");
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_has_an_account_is_told_so_and_nothing_changes(TestDatabase database) {
        InvitingSchool school = member(database);
        school.accounts.create(NEW, PASSWORD, Language.EN);

        List<Mail> mails = asked(school, "Mara@Nieuw.example");

        assertThat(to(mails, "Mara@Nieuw.example").subject()).isEqualTo("This address has an account already");
        assertThat(to(mails, "Mara@Nieuw.example").text()).doesNotContain("#", MARA);
        assertThat(mara(school).email()).isEqualTo(MARA);
    }

    @Test
    void an_address_that_got_an_account_meanwhile_stays_with_it() {
        InvitingSchool school = member(TestDatabase.H2);
        Token token = InvitingSchool.token(to(asked(school, NEW), NEW));
        school.accounts.create(NEW, PASSWORD, Language.EN);
        assertThat(school.part(AddressChanges.class).confirm(token)).isFalse();
        assertThat(mara(school).email()).isEqualTo(MARA);
    }

    @ParameterizedTest
    @EnumSource
    void with_another_password_and_with_another_address_all_links_that_were_open_are_void(TestDatabase database) {
        InvitingSchool school = member(database);
        Token token = InvitingSchool.token(to(asked(school, NEW), NEW));
        SignIns signIns = school.part(SignIns.class);
        Mockito.when(signIns.attempt(MARA, PASSWORD, HOME))
                .thenReturn(new SignInOutcome.Accepted(new Accounts.Match(
                        mara(school),
                        school.accounts.credentials(mara(school).id()).orElseThrow())));
        school.part(PasswordChange.class).change(mara(school), PASSWORD, "een heel ander wachtwoord", HOME);
        assertThat(school.part(AddressChanges.class).confirm(token)).isFalse();
        school.mails();

        Token again = InvitingSchool.token(to(asked(school, NEW), NEW));
        school.part(Recoveries.class).ask(Forgotten.PASSWORD, MARA, HOME);
        school.part(Answering.class).answer(10);
        Token reset = school.token();
        assertThat(school.part(AddressChanges.class).confirm(again)).isTrue();
        assertThat(school.activation.reset(reset, "nog een ander wachtwoord")).isEqualTo(Entry.GONE);
    }

    @Test
    void the_link_works_for_a_day_and_for_nothing_else_and_only_the_last_one() {
        InvitingSchool school = member(TestDatabase.H2);
        Token first = InvitingSchool.token(to(asked(school, "eerst@nieuw.example"), "eerst@nieuw.example"));
        Token token = InvitingSchool.token(to(asked(school, NEW), NEW));
        assertThat(school.part(AddressChanges.class).confirm(first)).isFalse();
        assertThat(school.activation.activate(token, PASSWORD, Language.NL)).isEqualTo(Entry.GONE);
        assertThat(school.activation.reset(token, PASSWORD)).isEqualTo(Entry.GONE);
        assertThat(school.activation.join(token, mara(school).id())).isEqualTo(Entry.GONE);
        assertThat(school.activation.look(token)).isPresent();
        school.desk.at("2026-11-03T09:00:00Z");
        assertThat(school.part(AddressChanges.class).confirm(token)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_account_asks_three_times_an_hour_and_an_address_gets_three_mails(TestDatabase database) {
        InvitingSchool school = member(database);
        for (int i = 0; i < 3; i++) {
            asked(school, NEW);
        }
        assertThat(school.part(AddressChanges.class).ask(mara(school), NEW)).hasValue(Duration.ofHours(1));
        Account other = school.accounts
                .create("sem@ouder.example", PASSWORD, Language.NL)
                .orElseThrow();
        assertThat(school.part(AddressChanges.class).ask(other, NEW)).isEmpty();
        assertThat(school.mails()).extracting(Mail::recipient).containsExactly("sem@ouder.example");
    }

    @ParameterizedTest
    @CsvSource({
        "puk.specht@leerling.merel.example, true",
        "puk@thuis.example, false",
        "mara@leerling.merel.example, false",
        "MARA@leerling.merel.example, false"
    })
    void a_student_stays_at_addresses_of_the_school_that_no_guardian_has(String wanted, boolean moves) {
        InvitingSchool school = new InvitingSchool(TestDatabase.H2)
                .student(1, "puk@leerling.merel.example")
                .guardian(2, "Mara", "mara@leerling.merel.example", 1);
        school.desk.school.settings.put("accounts", Map.of("studentDomains", List.of("leerling.merel.example")));
        school.member(1, "puk@leerling.merel.example");
        Account puk = school.accounts.withAddress("puk@leerling.merel.example").orElseThrow();

        assertThat(school.part(AddressChanges.class).ask(puk, wanted)).isEmpty();

        assertThat(school.mails().stream().filter(mail -> mail.recipient().equals(wanted)))
                .hasSize(moves ? 1 : 0);
    }

    @Test
    void no_guardian_takes_the_address_of_a_student() {
        InvitingSchool school = member(TestDatabase.H2);
        assertThat(asked(school, "PUK1@leerling.merel.example"))
                .extracting(Mail::recipient)
                .containsExactly(MARA);
    }

    @Test
    void an_address_that_changes_in_the_source_moves_no_sign_in() {
        InvitingSchool school = member(TestDatabase.H2);
        school.guardiansAreNow(2, "Mara", NEW);
        assertThat(school.letsIn(MARA, PASSWORD)).isTrue();
        assertThat(school.letsIn(NEW, PASSWORD)).isFalse();
    }
}
