package inzage.portal.security;

import inzage.portal.security.entrance.Entrance;
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
 * @param entrance how it came in
 */
public record SignedIn(String account, Instant at, @Nullable Look look, Entrance entrance)
        implements Principal, Serializable {
    public SignedIn {
        // A session that an earlier version opened knows of nothing but passwords.
        entrance = Objects.requireNonNullElseGet(entrance, Entrance.Password::new);
    }

    public SignedIn(String account, Instant at) {
        this(account, at, new Entrance.Password());
    }

    public SignedIn(String account, Instant at, Entrance entrance) {
        this(account, at, null, entrance);
    }

    SignedIn looking(@Nullable Look other) {
        return new SignedIn(account, at, other, entrance);
    }

    @Override
    public String getName() {
        return account;
    }
}
