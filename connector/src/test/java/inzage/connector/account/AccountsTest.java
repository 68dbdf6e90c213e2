package inzage.connector.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import inzage.connector.account.hashing.HashingTurns;
import inzage.connector.account.hashing.Standing;
import inzage.connector.store.TestDatabase;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
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
    @EnumSource
    void who_was_judged_while_the_password_changed_is_told_so_and_does_not_bring_the_old_one_back(TestDatabase database)
            throws Exception {
        AccountFixture fixture = new AccountFixture(database);
        Accounts others = fixture.accounts();
        String noor = others.create("noor@example.org", PASSWORD, Language.NL)
                .orElseThrow()
                .id();
        HashingTurns turns = new HashingTurns(1);
        Accounts slow = fixture.accounts(new Passwords(new AccountSettings(2048, 2, 1, 1), turns));
        CountDownLatch changed = new CountDownLatch(1);
        Thread busy = new Thread(() -> turns.inTurn(Standing.KNOWN, () -> awaited(changed)));
        busy.start();
        await().until(() -> turns.made() == 2);
        var late = new FutureTask<>(() -> slow.matching("noor@example.org", PASSWORD, Standing.KNOWN));
        Thread signingIn = new Thread(late);
        signingIn.start();
        await().until(() -> signingIn.getState() == Thread.State.WAITING);

        others.resetPassword(noor, "een heel ander wachtwoord");
        changed.countDown();

        assertThat(late.get().map(Accounts.Match::credentials)).contains(0);
        assertThat(others.credentials(noor)).contains(1);
        assertThat(others.matching("noor@example.org", PASSWORD, Standing.STRANGER))
                .isEmpty();
        assertThat(slow.setPassword(late.get().orElseThrow(), "de dief zijn wachtwoord"))
                .isFalse();
        assertThat(others.matching("noor@example.org", "een heel ander wachtwoord", Standing.STRANGER))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void another_second_factor_counts_as_a_change_and_new_recovery_codes_do_not(TestDatabase database) {
        Accounts accounts = new AccountFixture(database).accounts();
        String noor = accounts.create("noor@example.org", PASSWORD, Language.NL)
                .orElseThrow()
                .id();
        accounts.changed(new CredentialsChanged(noor, CredentialsChanged.What.RECOVERY_CODES));
        assertThat(accounts.credentials(noor)).contains(0);
        accounts.changed(new CredentialsChanged(noor, CredentialsChanged.What.SECOND_FACTOR));
        assertThat(accounts.credentials(noor)).contains(1);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
