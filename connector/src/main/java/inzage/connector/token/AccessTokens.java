package inzage.connector.token;

import inzage.connector.account.CredentialsChanged;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.school.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.IdGenerator;

/** The tokens that accounts gave to tools of their own. What one of them may see is decided as ever, at the moment of asking. */
@Service
public final class AccessTokens {
    /** Of one account. */
    public static final int MOST = 10;

    public static final Duration LONGEST = Duration.ofDays(365);

    private final AccessTokenRows rows;
    private final Memberships memberships;
    private final TransactionOperations transactions;
    private final IdGenerator ids;
    private final Clock clock;

    AccessTokens(
            AccessTokenRows rows,
            Memberships memberships,
            TransactionOperations transactions,
            IdGenerator ids,
            Clock clock) {
        this.rows = rows;
        this.memberships = memberships;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who makes a token.
     *
     * @param credentials the number of changes of what the account signs in with, when its owner came in
     */
    public record Owner(String account, int credentials) {}

    /** Whether a text is meant to be one of these tokens, good or not. */
    public static boolean looksLike(String text) {
        return text.startsWith(TokenText.PREFIX);
    }

    /**
     * Makes a token.
     *
     * @param owner what the one who asks came in with
     * @param life a year at most
     * @return empty if the account has as many as it may have, or its owner came in with what does not count any more
     * @throws IllegalArgumentException if it would live for longer, or open nothing
     */
    public Optional<NewToken> create(Owner owner, String name, Set<Scope> scopes, Duration life) {
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a token lives for a year at most");
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a token opens something");
        }
        Instant now = clock.instant();
        AccessToken token = new AccessToken(
                ids.generateId().toString(),
                owner.account(),
                name.strip(),
                scopes,
                now,
                now.plus(life),
                Optional.empty());
        Secret text = TokenText.random();
        boolean kept = Boolean.TRUE.equals(transactions.execute(status -> kept(token, owner.credentials(), text, now)));
        return kept ? Optional.of(new NewToken(token, text)) : Optional.empty();
    }

    /** One after the other for one account, or two at once would both be its last. */
    private boolean kept(AccessToken token, int credentials, Secret text, Instant now) {
        if (rows.inTurn(token.account()).filter(number -> number == credentials).isEmpty()) {
            return false;
        }
        rows.forgetExpired(token.account(), now);
        if (rows.ofAccount(token.account(), now).size() >= MOST) {
            return false;
        }
        rows.insert(token, TokenText.hash(text.text()));
        return true;
    }

    /** Those that open something now, newest first. */
    public List<AccessToken> of(String account) {
        return rows.ofAccount(account, clock.instant());
    }

    /** Ends a token at once. False if the account has no such token. */
    public boolean revoke(String account, String id) {
        return rows.delete(account, id);
    }

    /**
     * The token that is shown so, if it opens anything: it has not ended, and its account still is an active member somewhere. Notes
     * once a minute that it was used.
     */
    public Optional<AccessToken> shown(String text) {
        Instant now = clock.instant();
        Optional<AccessToken> token = rows.withHash(TokenText.hash(text), now).filter(found -> active(found.account()));
        token.ifPresent(found -> rows.used(found.id(), now));
        return token;
    }

    /** Who takes an account back by a new password, or moves it, must not have to think of the tokens that somebody else made with it. */
    @EventListener
    void changed(CredentialsChanged change) {
        if (change.what().entry()) {
            rows.deleteOf(change.account());
        }
    }

    private boolean active(String account) {
        return memberships.ofAccount(account).stream()
                .map(Membership::state)
                .anyMatch(state -> state == MembershipState.ACTIVE);
    }
}
