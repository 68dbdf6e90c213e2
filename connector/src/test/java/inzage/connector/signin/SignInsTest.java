package inzage.connector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Account;
import inzage.connector.account.AccountFixture;
import inzage.connector.account.Accounts.Match;
import inzage.connector.account.Language;
import inzage.connector.signin.SignInOutcome.Accepted;
import inzage.connector.signin.SignInOutcome.Refused;
import inzage.connector.signin.SignInOutcome.Slowed;
import inzage.connector.signin.SignIns.SignIn;
import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInsTest {
    private static final String NOOR = "noor@example.org";
    private static final String RIGHT = "een lang wachtwoord";
    private static final String WRONG = "een fout wachtwoord";
    private static final Network HOME = new Network("192.0.2.1");
    private static final Network ELSEWHERE = new Network("192.0.2.2");
    private static final Instant START = AccountFixture.NOW;
    private static final SignInSettings SETTINGS = new SignInSettings(
            Duration.ofMinutes(15),
            Duration.ofDays(180),
            new SignInSettings.Pair(3, Duration.ofMinutes(1)),
            new SignInSettings.Address(6, Duration.ofSeconds(20)),
            new SignInSettings.Everyone(10, Duration.ofSeconds(10)),
            new SignInSettings.Room(16, 16));

    @ParameterizedTest
    @EnumSource
    void accepts_the_right_password_and_remembers_it(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        at(fixture, 0).attempt(NOOR, WRONG, HOME);
        assertThat(at(fixture, 1).attempt("NOOR@Example.org", RIGHT, HOME)).isEqualTo(new Accepted(new Match(noor, 0)));
        assertThat(at(fixture, 2).history(noor.id(), 10))
                .containsExactly(
                        new SignIn(START.plusSeconds(1), "192.0.2.1", true), new SignIn(START, "192.0.2.1", false));
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_nobody_has_is_refused_and_slowed_alike(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        noor(fixture);
        for (int second = 0; second < 5; second++) {
            SignIns signIns = at(fixture, second);
            assertThat(signIns.attempt("nobody@example.org", WRONG, HOME))
                    .isEqualTo(signIns.attempt(NOOR, WRONG, ELSEWHERE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void t_28_slows_down_guessing_and_accepts_the_right_password_after_the_pause(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        noor(fixture);
        fail(at(fixture, 0), 4, HOME);
        assertThat(at(fixture, 0).attempt(NOOR, RIGHT, HOME)).isEqualTo(new Slowed(Duration.ofSeconds(1)));
        assertThat(at(fixture, 1).attempt(NOOR, RIGHT, HOME)).isInstanceOf(Accepted.class);
        assertThat(at(fixture, 1).attempt(NOOR, WRONG, HOME)).isEqualTo(new Refused());
    }

    @ParameterizedTest
    @EnumSource
    void t_28_what_others_try_does_not_keep_out_who_is_known_from_here(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        noor(fixture);
        at(fixture, 0).attempt(NOOR, RIGHT, HOME);
        for (int i = 0; i < 8; i++) {
            fail(at(fixture, 1), 1, new Network("198.51.100." + i));
        }
        assertThat(at(fixture, 1).attempt(NOOR, RIGHT, ELSEWHERE)).isInstanceOf(Slowed.class);
        assertThat(at(fixture, 1).attempt(NOOR, RIGHT, HOME)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void slows_down_one_network_that_tries_many_addresses(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        noor(fixture);
        for (int i = 0; i < 11; i++) {
            at(fixture, 0).attempt("guess" + i + "@example.org", WRONG, ELSEWHERE);
        }
        assertThat(at(fixture, 0).attempt(NOOR, RIGHT, ELSEWHERE)).isInstanceOf(Slowed.class);
        assertThat(at(fixture, 0).attempt(NOOR, RIGHT, HOME)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void t28_a_network_that_others_use_for_guessing_keeps_nobody_out_who_is_known_from_it(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        noor(fixture);
        at(fixture, 0).attempt(NOOR, RIGHT, HOME);
        for (int i = 0; i < 30; i++) {
            at(fixture, 1).attempt("guess" + i + "@example.org", WRONG, HOME);
        }
        assertThat(at(fixture, 1).attempt("guess@example.org", WRONG, HOME)).isInstanceOf(Slowed.class);
        assertThat(at(fixture, 1).attempt(NOOR, RIGHT, HOME)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void t28_a_hundred_wrong_tries_are_slowed_and_lock_nobody_out(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        noor(fixture);
        fixture.accounts().create("youssef@example.org", RIGHT, Language.NL);
        at(fixture, 0).attempt(NOOR, RIGHT, HOME);
        long before = fixture.hashes();
        for (int i = 0; i < 100; i++) {
            at(fixture, 1).attempt(NOOR, WRONG, i % 2 == 0 ? ELSEWHERE : HOME);
        }
        assertThat(fixture.hashes() - before).isLessThan(10);
        assertThat(at(fixture, 1).attempt("youssef@example.org", RIGHT, HOME)).isInstanceOf(Accepted.class);
        assertThat(at(fixture, 1 + 60).attempt(NOOR, RIGHT, HOME)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void t27_an_address_that_nobody_has_takes_as_many_hashes_as_a_wrong_password(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        noor(fixture);
        assertThat(hashes(fixture, "nobody@example.org"))
                .isEqualTo(hashes(fixture, NOOR))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void does_not_keep_guesses_longer_than_they_count_nor_more_of_an_account_than_one_reads(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        at(fixture, 0).attempt(NOOR, RIGHT, HOME);
        for (int i = 0; i < SignInUpkeep.LINES_PER_ACCOUNT + 5; i++) {
            at(fixture, i * 3600L).attempt(NOOR, WRONG, HOME);
        }
        at(fixture, 1).attempt("nobody@example.org", WRONG, ELSEWHERE);
        at(fixture, 120 * 3600L).attempt(NOOR, RIGHT, HOME);

        assertThat(fixture.jdbc()
                        .sql("select count(*) from sign_ins where account is null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(at(fixture, 0).history(noor.id(), 1000))
                .hasSize(SignInUpkeep.LINES_PER_ACCOUNT + 2)
                .last()
                .isEqualTo(new SignIn(START, "192.0.2.1", true));
    }

    @ParameterizedTest
    @EnumSource
    void t28_who_used_a_link_out_of_a_mail_is_not_kept_out_by_what_others_try(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        for (int i = 0; i < 8; i++) {
            fail(at(fixture, 1), 1, new Network("198.51.100." + i));
        }
        assertThat(at(fixture, 1).attempt(NOOR, RIGHT, ELSEWHERE)).isInstanceOf(Slowed.class);
        ways(fixture, 1).byProvider(noor.id(), ELSEWHERE);
        assertThat(at(fixture, 1).attempt(NOOR, RIGHT, ELSEWHERE)).isInstanceOf(Slowed.class);
        ways(fixture, 1).byLink("NOOR@example.org", ELSEWHERE);
        ways(fixture, 1).byLink("nobody@example.org", ELSEWHERE);

        assertThat(at(fixture, 1).attempt(NOOR, RIGHT, ELSEWHERE)).isInstanceOf(Accepted.class);
        assertThat(at(fixture, 2).history(noor.id(), 100))
                .filteredOn(SignIn::succeeded)
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void keeps_of_an_accounts_successes_the_newest_and_the_last_from_each_network(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        at(fixture, 0).attempt(NOOR, RIGHT, ELSEWHERE);
        at(fixture, 1).attempt(NOOR, RIGHT, ELSEWHERE);
        for (int i = 0; i < SignInUpkeep.LINES_PER_ACCOUNT; i++) {
            ways(fixture, 10 + i).byProvider(noor.id(), HOME);
        }
        ways(fixture, 3600).byProvider(noor.id(), HOME);

        assertThat(at(fixture, 3600).history(noor.id(), 1000))
                .hasSize(SignInUpkeep.LINES_PER_ACCOUNT + 2)
                .last()
                .isEqualTo(new SignIn(START.plusSeconds(1), "192.0.2.2", true));
    }

    private static OtherWays ways(AccountFixture fixture, long seconds) {
        SignInRows rows = new SignInRows(fixture.jdbc());
        Clock clock = Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC);
        return new OtherWays(fixture.accounts(), rows, new SignInUpkeep(fixture.jdbc(), SETTINGS), clock);
    }

    private static long hashes(AccountFixture fixture, String email) {
        long before = fixture.hashes();
        at(fixture, 0).attempt(email, WRONG, HOME);
        return fixture.hashes() - before;
    }

    @ParameterizedTest
    @EnumSource
    void forgets_sign_ins_after_a_while(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        at(fixture, 0).attempt(NOOR, RIGHT, HOME);
        long later = Duration.ofDays(181).toSeconds();
        at(fixture, later).attempt(NOOR, RIGHT, HOME);
        assertThat(at(fixture, later).history(noor.id(), 10)).hasSize(1);
    }

    private static void fail(SignIns signIns, int times, Network network) {
        for (int i = 0; i < times; i++) {
            signIns.attempt(NOOR, WRONG, network);
        }
    }

    private static Account noor(AccountFixture fixture) {
        return fixture.accounts().create(NOOR, RIGHT, Language.NL).orElseThrow();
    }

    private static SignIns at(AccountFixture fixture, long seconds) {
        SignInRows rows = new SignInRows(fixture.jdbc());
        Clock clock = Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC);
        return new SignIns(
                fixture.accounts(),
                rows,
                new Pauses(rows, SETTINGS),
                new Seats(SETTINGS),
                new SignInUpkeep(fixture.jdbc(), SETTINGS),
                SETTINGS,
                clock);
    }
}
