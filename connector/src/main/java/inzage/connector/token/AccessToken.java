package inzage.connector.token;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A token of an account, without what it is shown as.
 *
 * @param name as its owner calls it
 * @param lastUsed to the minute; empty if never
 */
public record AccessToken(
        String id,
        String account,
        String name,
        Set<Scope> scopes,
        Instant created,
        Instant expires,
        Optional<Instant> lastUsed) {
    public AccessToken {
        scopes = Set.copyOf(scopes);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a token has a name");
        }
    }

    /** Without the name, which its owner made up. */
    @Override
    public String toString() {
        return "access token " + id;
    }
}
