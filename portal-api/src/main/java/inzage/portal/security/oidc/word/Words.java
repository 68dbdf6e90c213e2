package inzage.portal.security.oidc.word;

import inzage.connector.outside.Visit;
import inzage.portal.security.oidc.provider.Provider;
import inzage.portal.security.oidc.provider.Turnstile;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Asks a provider what it says of who came back. */
@Component
public class Words {
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
    public Optional<Jwt> about(Provider provider, Visit visit, String code, String state) {
        return turnstile.through(provider.setup().issuer(), () -> exchange.identity(provider, visit, code, state)
                .flatMap(token -> tokens.read(token, provider, visit)));
    }
}
