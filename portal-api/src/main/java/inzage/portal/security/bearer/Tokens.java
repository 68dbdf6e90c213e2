package inzage.portal.security.bearer;

import inzage.connector.token.AccessToken;
import inzage.connector.token.AccessTokens;
import inzage.portal.security.SignedIn;
import inzage.portal.security.entrance.Entrance;
import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Judges tokens, of whatever kind. No bean of the type by which sessions find who judges passwords: this judges none. */
@Component
final class Tokens {
    private final PortalTokens ofPortals;
    private final AccessTokens own;
    private final Clock clock;

    Tokens(PortalTokens ofPortals, AccessTokens own, Clock clock) {
        this.ofPortals = ofPortals;
        this.own = own;
        this.clock = clock;
    }

    AuthenticationManager judge() {
        return this::judge;
    }

    private Authentication judge(Authentication shown) throws AuthenticationException {
        if (!(shown instanceof BearerTokenAuthenticationToken bearer)) {
            throw new InvalidBearerTokenException("no bearer token");
        }
        String text = bearer.getToken();
        SignedIn who = AccessTokens.looksLike(text) ? owner(text) : ofPortals.read(text);
        return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
    }

    private SignedIn owner(String text) {
        AccessToken token = own.shown(text).orElseThrow(() -> new InvalidBearerTokenException("no such token"));
        return new SignedIn(token.account(), clock.instant(), new Entrance.OwnToken(token.scopes()));
    }
}
