package inzage.portal.security.entrance;

import inzage.connector.account.key.KeyHolder;
import inzage.connector.token.Scope;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How somebody came in. Roles, memberships and rights do not hang on it: they are asked for with every request. */
public sealed interface Entrance extends Serializable {
    /**
     * When the one who asks last proved in person who it is; empty for who shows a token, which proves nothing of the kind.
     *
     * @param opened when the session was opened
     */
    Optional<Instant> proved(Instant opened);

    /**
     * Whether the one who came in so may do what an account does beside looking, for this school: who is known by the word of one
     * school's provider is nobody to another school, nor to the installation.
     */
    boolean vouchedFor(String school);

    /** Whether more than one factor was asked for by somebody else than us. */
    default boolean provedTwice() {
        return false;
    }

    /** Its name, as it is kept with what somebody decides. */
    String word();

    /** Whether it is the account itself, known by what only its owner has. */
    default boolean itself() {
        return this instanceof Password;
    }

    /** By the account's password. */
    record Password() implements Entrance {
        @Override
        public String word() {
            return "password";
        }

        @Override
        public Optional<Instant> proved(Instant opened) {
            return Optional.of(opened);
        }

        @Override
        public boolean vouchedFor(String school) {
            return true;
        }
    }

    /**
     * By the word of a school's identity provider.
     *
     * @param issuer of the provider; {@code null} in a session of an earlier version
     * @param provedAt when the provider saw the person itself; {@code null} if it does not say
     * @param provedTwice whether the provider says that it asked for several factors ("mfa" in RFC 8176)
     */
    record OpenId(
            String school,
            @Nullable String issuer,
            @Nullable Instant provedAt,
            boolean provedTwice) implements Entrance {
        @Override
        public String word() {
            return "open-id";
        }

        @Override
        public Optional<Instant> proved(Instant opened) {
            return Optional.ofNullable(provedAt);
        }

        @Override
        public boolean vouchedFor(String other) {
            return school.equals(other);
        }
    }

    /** With a token of the account's own. */
    record OwnToken(Set<Scope> scopes) implements Entrance {
        public OwnToken {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String word() {
            return "own-token";
        }

        @Override
        public Optional<Instant> proved(Instant opened) {
            return Optional.empty();
        }

        @Override
        public boolean vouchedFor(String school) {
            return false;
        }
    }

    /** Through the school's own portal, for one person of that school. */
    record PortalToken(KeyHolder holder) implements Entrance {
        @Override
        public String word() {
            return "portal-token";
        }

        @Override
        public Optional<Instant> proved(Instant opened) {
            return Optional.empty();
        }

        @Override
        public boolean vouchedFor(String school) {
            return false;
        }
    }
}
