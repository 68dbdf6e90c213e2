package inzage.portal.security;

import inzage.portal.security.proof.Proof;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers: which account, and since when. Roles, memberships and rights are asked for with every request.
 *
 * @param at when the password was given
 * @param look as whom the account looks for now; {@code null} for as itself
 * @param proof what was shown to open the session
 */
public record SignedIn(String account, Instant at, @Nullable Look look, Proof proof)
        implements Principal, Serializable {
    /** Without a code: enough for what concerns one's own children. */
    public SignedIn(String account, Instant at) {
        this(account, at, Proof.PASSWORD);
    }

    public SignedIn(String account, Instant at, Proof proof) {
        this(account, at, null, proof);
    }

    SignedIn looking(@Nullable Look other) {
        return new SignedIn(account, at, other, proof);
    }

    @Override
    public String getName() {
        return account;
    }
}
