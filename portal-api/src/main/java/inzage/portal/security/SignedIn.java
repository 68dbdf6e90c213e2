package inzage.portal.security;

import inzage.portal.security.entrance.Entrance;
import inzage.portal.security.proof.Proof;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers: which account, and since when. Roles, memberships and rights are asked for with every request.
 *
 * @param at when the session was opened
 * @param look as whom the account looks for now; {@code null} for as itself
 * @param proof what was shown to open the session
 * @param entrance how the one came in
 * @param credentials how often what the account signs in with had been changed when it came in; another number ends the session
 */
public record SignedIn(String account, Instant at, @Nullable Look look, Proof proof, Entrance entrance, int credentials)
        implements Principal, Serializable {
    public SignedIn {
        // A session that an earlier version opened knows of nothing but passwords.
        proof = Objects.requireNonNullElse(proof, Proof.PASSWORD);
        entrance = Objects.requireNonNullElseGet(entrance, Entrance.Password::new);
    }

    /** Without a code: enough for what concerns one's own children. */
    public SignedIn(String account, Instant at) {
        this(account, at, Proof.PASSWORD);
    }

    public SignedIn(String account, Instant at, Proof proof) {
        this(account, at, null, proof, new Entrance.Password(), 0);
    }

    /** With a token, which proves nothing. */
    public SignedIn(String account, Instant at, Entrance entrance) {
        this(account, at, null, Proof.PASSWORD, entrance, 0);
    }

    /** The same, if no code was given, as one who must give one. */
    SignedIn owingCode() {
        return proof == Proof.PASSWORD
                ? new SignedIn(account, at, look, Proof.PASSWORD_OF_STAFF, entrance, credentials)
                : this;
    }

    SignedIn looking(@Nullable Look other) {
        return new SignedIn(account, at, other, proof, entrance, credentials);
    }

    /** How the session was opened, in a word. */
    public String entry() {
        return entrance.word();
    }

    @Override
    public String getName() {
        return account;
    }
}
