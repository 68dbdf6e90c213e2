package inzage.connector.signin;

import inzage.connector.account.Accounts.Match;
import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignInOutcome {
    /** The password is the account's. */
    record Accepted(Match match) implements SignInOutcome {}

    /** No account has this address and password. Which of the two was wrong is not told. */
    record Refused() implements SignInOutcome {}

    /** Too many went wrong; the password was not looked at. {@code pause} until the next attempt counts. */
    record Slowed(Duration pause) implements SignInOutcome {}

    /** So many others are trying just now that nothing was looked at. {@code pause} until it is worth trying again. */
    record Busy(Duration pause) implements SignInOutcome {}
}
