package inzage.connector.outside;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Account;
import inzage.connector.account.AccountFixture;
import inzage.connector.account.Language;
import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutsideIdentitiesTest {
    private static final String ISSUER = "https://login.example.org";

    @ParameterizedTest
    @EnumSource
    void T32_a_person_is_the_issuer_and_the_subject_together(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        OutsideIdentities identities = identities(fixture);
        String noor = account(fixture, "noor@example.org");
        String sem = account(fixture, "sem@example.org");

        assertThat(identities.bind(ISSUER, "7", noor)).isTrue();
        assertThat(identities.bind(ISSUER + "/other", "7", sem)).isTrue();
        assertThat(identities.account(ISSUER, "7")).contains(noor);
        assertThat(identities.account(ISSUER + "/other", "7")).contains(sem);
        assertThat(identities.account(ISSUER, "8")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_person_keeps_its_account_and_an_account_its_person(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        OutsideIdentities identities = identities(fixture);
        String noor = account(fixture, "noor@example.org");
        identities.bind(ISSUER, "7", noor);

        assertThat(identities.bind(ISSUER, "7", account(fixture, "sem@example.org")))
                .isFalse();
        assertThat(identities.bind(ISSUER, "successor", noor)).isFalse();
        assertThat(identities.bind(ISSUER, "9", "no account")).isFalse();
        assertThat(identities.account(ISSUER, "7")).contains(noor);
        assertThat(identities.account(ISSUER, "successor")).isEmpty();
    }

    private static OutsideIdentities identities(AccountFixture fixture) {
        return new OutsideIdentities(fixture.jdbc(), Clock.fixed(AccountFixture.NOW, ZoneOffset.UTC));
    }

    private static String account(AccountFixture fixture, String email) {
        return fixture.accounts()
                .create(email, "een lang wachtwoord", Language.NL)
                .map(Account::id)
                .orElseThrow();
    }
}
