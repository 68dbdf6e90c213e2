package inzage.portal.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers: which account, and since when. Roles, memberships and rights are asked for with every request.
 *
 * @param at when the password was given
 * @param look as whom the account looks for now; {@code null} for as itself
 */
public record SignedIn(String account, Instant at, @Nullable Look look) implements Principal, Serializable {
    public SignedIn(String account, Instant at) {
        this(account, at, null);
    }

    SignedIn looking(@Nullable Look other) {
        return new SignedIn(account, at, other);
    }

    /** How the session was opened, in a word. */
    public String entry() {
        return "password";
    }

    @Override
    public String getName() {
        return account;
    }
}
