package inzage.connector.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import inzage.connector.account.AccountFixture;
import inzage.connector.account.CredentialsChanged;
import inzage.connector.account.CredentialsChanged.What;
import inzage.connector.account.Language;
import inzage.connector.account.membership.MembershipFixture;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer.Kind;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.JdkIdGenerator;

class AccessTokensTest {
    private static final Set<Scope> AGENDA = Set.of(Scope.AGENDA, Scope.STANDARD_TESTS);
    private static final Duration MONTH = Duration.ofDays(30);

    /** One account, a guardian of the school, on a database of its own. */
    private static final class Scene {
        private final DataSource database;
        private final Memberships memberships;
        private final String account;

        Scene(TestDatabase kind) {
            database = kind.fresh();
            MembershipFixture fixture = new MembershipFixture(database, mock());
            memberships = fixture.memberships();
            account = fixture.accounts()
                    .create("noor@example.org", "een lang wachtwoord", Language.NL)
                    .orElseThrow()
                    .id();
            memberships.grant(account, "waterkant", Kind.GUARDIAN, Set.of(new RecordId("%032x".formatted(1))));
        }

        AccessTokens after(Duration later) {
            Instant now = AccountFixture.NOW.plus(later);
            return new AccessTokens(
                    new AccessTokenRows(JdbcClient.create(database)),
                    memberships,
                    new TransactionTemplate(new JdbcTransactionManager(database)),
                    new JdkIdGenerator(),
                    Clock.fixed(now, ZoneOffset.UTC));
        }

        AccessTokens now() {
            return after(Duration.ZERO);
        }

        AccessTokens.Owner owner() {
            return new AccessTokens.Owner(account, 0);
        }

        NewToken made() {
            return now().create(owner(), "phone", AGENDA, MONTH).orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_token_opens_what_it_was_made_for_until_it_ends(TestDatabase database) {
        Scene scene = new Scene(database);
        String text = scene.made().text().text();

        assertThat(text).matches("inz_[A-Za-z0-9_-]{43}");
        assertThat(scene.after(MONTH.minusMillis(1)).shown(text)).hasValueSatisfying(token -> {
            assertThat(token.account()).isEqualTo(scene.account);
            assertThat(token.scopes()).isEqualTo(AGENDA);
        });
        assertThat(scene.after(MONTH).shown(text)).isEmpty();
        assertThat(scene.after(MONTH).of(scene.account)).isEmpty();
        assertThat(scene.now().shown(text + "x")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_database_holds_nothing_that_could_be_shown(TestDatabase database) {
        Scene scene = new Scene(database);
        String text = scene.made().text().text();
        var rows = JdbcClient.create(scene.database)
                .sql("select * from access_tokens")
                .query()
                .listOfRows();

        assertThat(rows).hasSize(1);
        assertThat(rows.toString()).doesNotContain(text).doesNotContain(text.substring(4));
    }

    @ParameterizedTest
    @EnumSource
    void use_is_noted_once_a_minute(TestDatabase database) {
        Scene scene = new Scene(database);
        String text = scene.made().text().text();
        scene.after(Duration.ofSeconds(10)).shown(text);
        scene.after(Duration.ofSeconds(50)).shown(text);
        assertThat(scene.now().of(scene.account).get(0).lastUsed()).contains(AccountFixture.NOW.plusSeconds(10));

        scene.after(Duration.ofSeconds(70)).shown(text);
        assertThat(scene.now().of(scene.account).get(0).lastUsed()).contains(AccountFixture.NOW.plusSeconds(70));
    }

    @ParameterizedTest
    @EnumSource
    void a_token_ends_when_its_owner_ends_it_and_at_nobody_elses_word(TestDatabase database) {
        Scene scene = new Scene(database);
        NewToken made = scene.made();

        assertThat(scene.now().revoke("somebody else", made.token().id())).isFalse();
        assertThat(scene.now().shown(made.text().text())).isPresent();
        assertThat(scene.now().revoke(scene.account, made.token().id())).isTrue();
        assertThat(scene.now().shown(made.text().text())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_new_password_ends_all_tokens_and_a_new_second_factor_none(TestDatabase database) {
        Scene scene = new Scene(database);
        String text = scene.made().text().text();
        scene.now().changed(new CredentialsChanged(scene.account, What.SECOND_FACTOR));
        scene.now().changed(new CredentialsChanged("somebody else", What.PASSWORD));
        assertThat(scene.now().shown(text)).isPresent();

        scene.now().changed(new CredentialsChanged(scene.account, What.PASSWORD));
        assertThat(scene.now().shown(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_asked_for_one_before_the_password_changed_gets_none_after(TestDatabase database) {
        Scene scene = new Scene(database);
        new MembershipFixture(scene.database, mock())
                .accounts()
                .resetPassword(scene.account, "een heel ander wachtwoord");
        assertThat(scene.now().create(scene.owner(), "late", AGENDA, MONTH)).isEmpty();
        assertThat(scene.now().create(new AccessTokens.Owner(scene.account, 1), "now", AGENDA, MONTH))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_blocked_everywhere_gets_in_with_no_token(TestDatabase database) {
        Scene scene = new Scene(database);
        String text = scene.made().text().text();
        scene.memberships.setState(scene.account, "waterkant", MembershipState.BLOCKED);
        assertThat(scene.now().shown(text)).isEmpty();

        scene.memberships.grant(scene.account, "berkenhof", Kind.GUARDIAN, Set.of(new RecordId("%032x".formatted(1))));
        assertThat(scene.now().shown(text)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void an_account_has_ten_at_most_and_those_that_ended_do_not_count(TestDatabase database) {
        Scene scene = new Scene(database);
        for (int i = 0; i < AccessTokens.MOST; i++) {
            scene.made();
        }
        assertThat(scene.now().create(scene.owner(), "one more", AGENDA, MONTH)).isEmpty();
        assertThat(scene.after(MONTH).create(scene.owner(), "one more", AGENDA, MONTH))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void no_token_lives_for_more_than_a_year_or_opens_nothing(TestDatabase database) {
        AccessTokens tokens = new Scene(database).now();

        assertThatThrownBy(() ->
                        tokens.create(new AccessTokens.Owner("a", 0), "n", AGENDA, AccessTokens.LONGEST.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.create(new AccessTokens.Owner("a", 0), "n", Set.of(), MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
