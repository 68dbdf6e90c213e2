package inzage.portal.security.oidc;

import inzage.connector.outside.Visit;
import inzage.portal.security.oidc.Returns.Brought;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Asks a provider what it says of who came back. */
@Component
class Words {
    private final Turnstile turnstile;
    private final CodeExchange exchange;
    private final IdTokens tokens;

    Words(Turnstile turnstile, CodeExchange exchange, IdTokens tokens) {
        this.turnstile = turnstile;
        this.exchange = exchange;
        this.tokens = tokens;
    }

    /**
     * Empty if it says nothing that holds.
     *
     * @throws inzage.portal.problem.Refusal unavailable, if too many wait for this provider just now
     */
    Optional<Jwt> about(Provider provider, Visit visit, Brought brought) {
        return turnstile.through(
                provider.setup().issuer(), () -> exchange.identity(provider, visit, brought.code(), brought.state())
                        .flatMap(token -> tokens.read(token, provider, visit)));
    }
}
