package inzage.portal.security.oidc;

import inzage.connector.account.Accounts;
import inzage.connector.outside.Visit;
import inzage.connector.outside.Visits;
import inzage.portal.security.entrance.Arrival;
import inzage.portal.security.entrance.Entrance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Judges what browsers bring back from the provider. */
@Component
class Returns {
    private final Visits visits;
    private final CodeExchange exchange;
    private final IdTokens tokens;
    private final Newcomers newcomers;
    private final Accounts accounts;

    Returns(Visits visits, CodeExchange exchange, IdTokens tokens, Newcomers newcomers, Accounts accounts) {
        this.visits = visits;
        this.exchange = exchange;
        this.tokens = tokens;
        this.newcomers = newcomers;
        this.accounts = accounts;
    }

    /**
     * What is in the address that the browser was sent back to.
     *
     * @param issuer who says to have sent it back (RFC 9207); not every provider says so
     */
    record Brought(String code, String state, @Nullable String issuer) {}

    /** Who comes in, and where to. */
    record Welcome(Arrival arrival, String next) {}

    /** Empty if anything is wrong with it; the visit is over then too. */
    Optional<Welcome> judge(Provider provider, String browser, Brought brought) {
        return visits.end(provider.school(), brought.state(), browser)
                .filter(visit -> brought.issuer() == null
                        || brought.issuer().equals(provider.setup().issuer()))
                .flatMap(visit -> exchange.identity(provider, visit, brought.code(), brought.state())
                        .flatMap(token -> tokens.read(token, provider, visit))
                        .flatMap(token -> welcome(provider, visit, token)));
    }

    private Optional<Welcome> welcome(Provider provider, Visit visit, Jwt token) {
        Entrance.OpenId entrance =
                new Entrance.OpenId(provider.school(), IdTokenChecks.proved(token), IdTokenChecks.provedTwice(token));
        return newcomers
                .account(provider, token)
                .flatMap(account -> accounts.credentials(account).map(number -> new Arrival(account, number, entrance)))
                .map(arrival -> new Welcome(arrival, visit.next()));
    }
}
