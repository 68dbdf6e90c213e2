package inzage.connector.account.letter;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter before it is addressed: about an account, or with a one-time link.
 *
 * @param address where it goes whatever the account's own is by then
 */
record Letter(
        LetterKind kind, Optional<Long> link, Optional<String> account, Optional<String> address, Instant writtenAt) {
    /** Without the address. */
    @Override
    public String toString() {
        return "letter " + kind;
    }
}
