package inzage.connector.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.account.hashing.Standing;
import inzage.connector.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    private static final String PASSWORD = "een lang wachtwoord";

    @ParameterizedTest
    @EnumSource
    void finds_an_account_by_its_address_whatever_the_case(TestDatabase database) {
        Accounts accounts = new AccountFixture(database).accounts();
        Account created =
                accounts.create(" Noor@Example.org", PASSWORD, Language.EN).orElseThrow();
        assertThat(created.email()).isEqualTo("Noor@Example.org");
        assertThat(accounts.withAddress("noor@example.ORG ")).contains(created);
        assertThat(accounts.find(created.id())).contains(created);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_an_account_as_it_is_when_its_address_is_used_again(TestDatabase database) {
        Accounts accounts = new AccountFixture(database).accounts();
        accounts.create("noor@example.org", PASSWORD, Language.NL);
        assertThat(accounts.create("NOOR@example.org", "een heel ander wachtwoord", Language.NL))
                .isEmpty();
        assertThat(accounts.matching("noor@example.org", PASSWORD, Standing.STRANGER))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void matches_only_the_right_password(TestDatabase database) {
        Accounts accounts = new AccountFixture(database).accounts();
        accounts.create("noor@example.org", PASSWORD, Language.NL);
        assertThat(accounts.matching("Noor@example.org", PASSWORD, Standing.STRANGER))
                .isPresent();
        assertThat(accounts.matching("noor@example.org", PASSWORD + "!", Standing.STRANGER))
                .isEmpty();
        assertThat(accounts.matching("nobody@example.org", PASSWORD, Standing.STRANGER))
                .isEmpty();
        assertThat(accounts.matching("nobody@example.org", "no account has this password", Standing.STRANGER))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keeps_an_argon2id_hash_and_makes_it_anew_when_the_cost_changes(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        fixture.accounts().create("noor@example.org", PASSWORD, Language.NL);
        assertThat(hash(fixture)).startsWith("$argon2id$v=19$m=1024,t=1,p=1$").doesNotContain(PASSWORD);
        Accounts costly = fixture.accounts(new AccountSettings(2048, 2, 1, 2));
        assertThat(costly.matching("noor@example.org", PASSWORD, Standing.STRANGER))
                .isPresent();
        assertThat(hash(fixture)).startsWith("$argon2id$v=19$m=2048,t=2,p=1$");
        assertThat(costly.matching("noor@example.org", PASSWORD, Standing.STRANGER))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noor",
                "@example.org",
                "noor@",
                "a b@example.org",
                "a@b@c",
                "noor@example.org\r\nBcc: x@y",
                "noor@example.org\u2028x",
                "noor@example.org,x",
                "<noor@example.org>",
                "noor\u202e@example.org"
            })
    void refuses_what_is_no_address(String email) {
        Accounts accounts = new AccountFixture(TestDatabase.H2).accounts();
        assertThatThrownBy(() -> accounts.create(email, PASSWORD, Language.NL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 129})
    void refuses_a_password_that_is_too_short_or_too_long(int length) {
        Accounts accounts = new AccountFixture(TestDatabase.H2).accounts();
        assertThatThrownBy(() -> accounts.create("noor@example.org", "x".repeat(length), Language.NL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String hash(AccountFixture fixture) {
        return fixture.jdbc()
                .sql("select password_hash from accounts")
                .query(String.class)
                .single();
    }
}
