package inzage.connector.token;

import inzage.connector.account.trail.AccountTrail;
import inzage.connector.audit.Actor;
import inzage.connector.token.AccessTokens.Owner;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and ends one's own tokens, and has it written down. */
@Service
public class OwnTokens {
    private final AccessTokens tokens;
    private final AccountTrail trail;
    private final TransactionTemplate transaction;

    OwnTokens(AccessTokens tokens, AccountTrail trail, TransactionTemplate transaction) {
        this.tokens = tokens;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** As {@link AccessTokens#create}. */
    public Optional<NewToken> create(Actor by, int credentials, String name, Set<Scope> scopes, Duration life) {
        return transaction.execute(status -> {
            Optional<NewToken> made = tokens.create(new Owner(by.account(), credentials), name, scopes, life);
            made.ifPresent(token -> note(by, token.token().id(), "MADE"));
            return made;
        });
    }

    /** As {@link AccessTokens#revoke}. */
    public boolean revoke(Actor by, String id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean ended = tokens.revoke(by.account(), id);
            if (ended) {
                note(by, id, "ENDED");
            }
            return ended;
        }));
    }

    private void note(Actor by, String id, String decision) {
        trail.note(by, by.account(), "token " + id, decision, Optional.empty());
    }
}
