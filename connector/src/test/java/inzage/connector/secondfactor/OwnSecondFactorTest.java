package inzage.connector.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.account.AccountFixture;
import inzage.connector.account.Language;
import inzage.connector.account.trail.AccountTrail;
import inzage.connector.audit.Actor;
import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnSecondFactorTest {
    private static final Confirmation CONFIRMED = new Confirmation(new CodeOutcome.Accepted(), List.of("a-code"));

    private final SecondFactors factors = mock();
    private final AccountTrail trail = mock();

    @ParameterizedTest
    @EnumSource
    void is_put_in_force_and_written_down(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Actor noor = noor(fixture);
        confirming(fixture, noor);

        assertThat(own(fixture).confirm(noor, 0, "123456")).isEqualTo(CONFIRMED);

        verify(trail).note(noor, noor.account(), "second factor", "ON", Optional.empty());
    }

    /** The request was let in before, and found the account changed after. */
    @ParameterizedTest
    @EnumSource
    void who_came_in_with_what_does_not_count_any_more_puts_no_app_on_the_account(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        Actor noor = noor(fixture);
        fixture.accounts().resetPassword(noor.account(), "een heel ander wachtwoord");
        confirming(fixture, noor);

        Confirmation confirmation = own(fixture).confirm(noor, 0, "123456");

        assertThat(confirmation.outcome()).isInstanceOf(CodeOutcome.Refused.class);
        assertThat(confirmation.recoveryCodes()).isEmpty();
        assertThat(fixture.accounts().credentials(noor.account())).contains(1);
        verify(trail, never()).note(any(), any(), any(), any(), any());
    }

    /** Which is a change by itself. */
    private void confirming(AccountFixture fixture, Actor noor) {
        when(factors.confirm(noor.account(), "123456")).thenAnswer(call -> {
            fixture.jdbc()
                    .sql("update accounts set credentials = credentials + 1")
                    .update();
            return CONFIRMED;
        });
    }

    private OwnSecondFactor own(AccountFixture fixture) {
        return new OwnSecondFactor(factors, fixture.accounts(), trail, fixture.transaction());
    }

    private static Actor noor(AccountFixture fixture) {
        String id = fixture.accounts()
                .create("noor@example.org", "een lang wachtwoord", Language.NL)
                .orElseThrow()
                .id();
        return Actor.of(id, Actor.Role.GUARDIAN, "r1");
    }
}
