package inzage.connector.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import inzage.connector.account.Account;
import inzage.connector.account.AccountFixture;
import inzage.connector.account.CredentialsChanged;
import inzage.connector.account.CredentialsChanged.What;
import inzage.connector.account.Language;
import inzage.connector.secondfactor.CodeOutcome.Accepted;
import inzage.connector.secondfactor.CodeOutcome.Refused;
import inzage.connector.secondfactor.CodeOutcome.Slowed;
import inzage.connector.signin.SignInSettings;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.TestClock;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondFactorsTest {
    private static final SignInSettings SETTINGS = new SignInSettings(
            Duration.ofMinutes(15),
            Duration.ofDays(180),
            new SignInSettings.Pair(3, Duration.ofMinutes(1)),
            new SignInSettings.Address(6, Duration.ofSeconds(20)),
            new SignInSettings.Everyone(10, Duration.ofSeconds(10)),
            new SignInSettings.Room(16, 16));
    private static final String WRONG = "000000";

    private final List<What> changed = new ArrayList<>();
    private final TestClock clock = new TestClock("2026-11-02T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void counts_only_once_a_code_has_confirmed_it(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        SecondFactors factors = factors(fixture);
        Enrolment enrolment = factors.begin(noor).orElseThrow();

        assertThat(factors.has(noor.id())).isFalse();
        assertThat(factors.check(noor.id(), code(enrolment))).isInstanceOf(Refused.class);
        assertThat(factors.confirm(noor.id(), WRONG).outcome()).isInstanceOf(Refused.class);
        assertThat(changed).isEmpty();

        assertThat(factors.confirm(noor.id(), code(enrolment)).recoveryCodes()).hasSize(10);
        assertThat(factors.has(noor.id())).isTrue();
        assertThat(changed).containsExactly(What.SECOND_FACTOR);
        assertThat(factors.begin(noor)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_code_counts_once_also_the_one_that_confirmed(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        SecondFactors factors = factors(fixture);
        Enrolment enrolment = enrolled(factors, noor).enrolment();

        assertThat(factors.check(noor.id(), code(enrolment))).isInstanceOf(Refused.class);
        clock.advance(Duration.ofSeconds(30));
        assertThat(factors.check(noor.id(), code(enrolment))).isInstanceOf(Accepted.class);
        assertThat(factors.check(noor.id(), code(enrolment))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void t28_guessing_codes_is_slowed_down_and_nobody_is_locked_out(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        SecondFactors factors = factors(fixture);
        Enrolment enrolment = enrolled(factors, noor).enrolment();
        clock.advance(Duration.ofSeconds(30));

        long judged = IntStream.range(0, 100)
                .filter(i -> factors.check(noor.id(), WRONG) instanceof Refused)
                .count();

        assertThat(judged).isEqualTo(3);
        assertThat(factors.check(noor.id(), code(enrolment))).isEqualTo(new Slowed(Duration.ofSeconds(1)));
        clock.advance(Duration.ofSeconds(60));
        assertThat(factors.check(noor.id(), code(enrolment))).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void t28_codes_that_were_wrong_long_ago_keep_nobody_waiting(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        SecondFactors factors = factors(fixture);
        enrolled(factors, noor);
        for (int i = 0; i < 12; i++) {
            clock.advance(Duration.ofMinutes(2));
            assertThat(factors.check(noor.id(), WRONG)).isInstanceOf(Refused.class);
        }
        assertThat(factors.check(noor.id(), WRONG)).isEqualTo(new Slowed(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(16));

        assertThat(factors.check(noor.id(), WRONG)).isInstanceOf(Refused.class);
        assertThat(factors.check(noor.id(), WRONG)).isInstanceOf(Refused.class);
        assertThat(factors.check(noor.id(), WRONG)).isInstanceOf(Refused.class);
        assertThat(factors.check(noor.id(), WRONG)).isEqualTo(new Slowed(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @EnumSource
    void a_recovery_code_counts_once_however_it_is_typed_and_until_there_are_new_ones(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        SecondFactors factors = factors(fixture);
        List<String> codes = enrolled(factors, noor).recoveryCodes();

        assertThat(factors.check(noor.id(), " " + codes.get(0).toUpperCase(Locale.ROOT)))
                .isInstanceOf(Accepted.class);
        assertThat(factors.check(noor.id(), codes.get(0))).isInstanceOf(Refused.class);
        assertThat(factors.recoveryCodesLeft(noor.id())).isEqualTo(9);

        List<String> renewed = factors.recoveryCodes(noor.id());
        assertThat(factors.check(noor.id(), codes.get(1))).isInstanceOf(Refused.class);
        assertThat(factors.check(noor.id(), renewed.get(1).replace("-", ""))).isInstanceOf(Accepted.class);
        assertThat(changed).containsExactly(What.SECOND_FACTOR, What.RECOVERY_CODES);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_the_database_has_neither_secret_nor_codes(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        Enrolled enrolled = enrolled(factors(fixture), noor);
        byte[] secret = Base32.decode(enrolled.enrolment().secret());

        byte[] stored = fixture.jdbc()
                .sql("select secret from second_factors")
                .query(byte[].class)
                .single();
        assertThat(HexFormat.of().formatHex(stored))
                .doesNotContain(HexFormat.of().formatHex(secret));
        assertThat(fixture.jdbc()
                        .sql("select digest from recovery_codes")
                        .query(String.class)
                        .list())
                .hasSize(10)
                .noneMatch(digest -> enrolled.recoveryCodes().contains(digest));
        assertThatThrownBy(() -> secrets().open("another account", stored)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void is_gone_when_it_was_removed(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Account noor = noor(fixture);
        SecondFactors factors = factors(fixture);
        Enrolled enrolled = enrolled(factors, noor);

        assertThat(factors.remove(noor.id())).isTrue();

        assertThat(factors.has(noor.id())).isFalse();
        assertThat(factors.check(noor.id(), enrolled.recoveryCodes().get(0))).isInstanceOf(Refused.class);
        assertThat(factors.remove(noor.id())).isFalse();
        assertThat(factors.begin(noor).map(Enrolment::secret))
                .isPresent()
                .isNotEqualTo(Optional.of(enrolled.enrolment().secret()));
    }

    private record Enrolled(Enrolment enrolment, List<String> recoveryCodes) {}

    private Enrolled enrolled(SecondFactors factors, Account account) {
        Enrolment enrolment = factors.begin(account).orElseThrow();
        return new Enrolled(
                enrolment, factors.confirm(account.id(), code(enrolment)).recoveryCodes());
    }

    private String code(Enrolment enrolment) {
        TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
        try {
            return app.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(enrolment.secret()), app.getAlgorithm()), clock.instant());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Account noor(AccountFixture fixture) {
        return fixture.accounts()
                .create("noor@example.org", "een lang wachtwoord", Language.NL)
                .orElseThrow();
    }

    private SecondFactors factors(AccountFixture fixture) {
        SecondFactorRows rows = new SecondFactorRows(fixture.jdbc());
        RecoveryCodes recovery = new RecoveryCodes(fixture.jdbc(), secrets());
        return new SecondFactors(
                rows,
                new Codes(rows, recovery, secrets(), SETTINGS, clock),
                recovery,
                secrets(),
                fixture.transaction(),
                event -> changed.add(((CredentialsChanged) event).what()),
                clock);
    }

    private static SealedSecrets secrets() {
        return new SealedSecrets(new InstallationKey(new byte[32]));
    }
}
