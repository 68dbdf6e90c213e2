package inzage.connector.secondfactor;

import java.time.Duration;

/** What became of a code. */
public sealed interface CodeOutcome {
    /** It is the account's, and is now used up. */
    record Accepted() implements CodeOutcome {}

    /** It is not the account's, or was used before, or the account has no second factor. */
    record Refused() implements CodeOutcome {}

    /** Too many went wrong; the code was not looked at. {@code pause} until the next one counts. */
    record Slowed(Duration pause) implements CodeOutcome {}
}
