package inzage.portal.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * What a session remembers: which account, and since when. Roles, memberships and rights are asked for with every request.
 *
 * @param at when the password was given
 */
public record SignedIn(String account, Instant at) implements Principal, Serializable {
    @Override
    public String getName() {
        return account;
    }
}
