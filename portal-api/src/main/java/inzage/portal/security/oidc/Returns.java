package inzage.portal.security.oidc;

import inzage.connector.account.Accounts;
import inzage.connector.outside.Visit;
import inzage.connector.outside.Visits;
import inzage.portal.security.entrance.Arrival;
import inzage.portal.security.entrance.Entrance;
import inzage.portal.security.oidc.provider.Provider;
import inzage.portal.security.oidc.provider.Providers;
import inzage.portal.security.oidc.word.IdTokenChecks;
import inzage.portal.security.oidc.word.Words;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Judges what browsers bring back from the provider. */
@Component
class Returns {
    private final Providers providers;
    private final Visits visits;
    private final Words words;
    private final Newcomers newcomers;
    private final Accounts accounts;
    private final Clock clock;

    Returns(Providers providers, Visits visits, Words words, Newcomers newcomers, Accounts accounts, Clock clock) {
        this.providers = providers;
        this.visits = visits;
        this.words = words;
        this.newcomers = newcomers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What is in the address that the browser was sent back to.
     *
     * @param issuer who says to have sent it back (RFC 9207); not every provider says so
     * @param request tells the request apart from all others
     */
    record Brought(String code, String state, @Nullable String issuer, String request) {}

    /** Who comes in, and where to. */
    record Welcome(Arrival arrival, String next) {}

    /**
     * The provider is asked nothing before it is known that somebody left for it.
     *
     * @return empty if anything is wrong with it; the visit is over then too
     */
    Optional<Welcome> judge(String school, String browser, Brought brought) {
        return visits.end(school, brought.state(), browser)
                .filter(visit -> brought.issuer() == null
                        || brought.issuer().equals(providers.setup(school).issuer()))
                .flatMap(visit -> welcome(providers.of(school), visit, brought));
    }

    private Optional<Welcome> welcome(Provider provider, Visit visit, Brought brought) {
        return words.about(provider, visit, brought.code(), brought.state())
                .flatMap(token -> welcome(provider, visit, token, brought.request()));
    }

    private Optional<Welcome> welcome(Provider provider, Visit visit, Jwt token, String request) {
        Entrance.OpenId entrance = new Entrance.OpenId(
                provider.school(),
                provider.setup().issuer(),
                IdTokenChecks.proved(token, clock.instant()),
                IdTokenChecks.provedTwice(token));
        return newcomers
                .account(provider, token, request)
                .flatMap(account -> accounts.credentials(account).map(number -> new Arrival(account, number, entrance)))
                .map(arrival -> new Welcome(arrival, visit.next()));
    }
}
