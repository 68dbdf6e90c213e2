package inzage.portal.security.entrance;

import inzage.connector.account.key.KeyHolder;
import inzage.connector.token.Scope;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** How somebody came in. Roles, memberships and rights do not hang on it: they are asked for with every request. */
public sealed interface Entrance extends Serializable {
    /**
     * When the one who asks last proved in person who it is; empty for who shows a token, which proves nothing of the kind.
     *
     * @param opened when the session was opened
     */
    Optional<Instant> proved(Instant opened);

    /** By the account's password. */
    record Password() implements Entrance {
        @Override
        public Optional<Instant> proved(Instant opened) {
            return Optional.of(opened);
        }
    }

    /** With a token of the account's own. */
    record OwnToken(Set<Scope> scopes) implements Entrance {
        public OwnToken {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public Optional<Instant> proved(Instant opened) {
            return Optional.empty();
        }
    }

    /** Through the school's own portal, for one person of that school. */
    record PortalToken(KeyHolder holder) implements Entrance {
        @Override
        public Optional<Instant> proved(Instant opened) {
            return Optional.empty();
        }
    }
}
