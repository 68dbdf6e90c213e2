package inzage.portal.security.bearer;

import inzage.connector.account.key.KeyHolder;
import inzage.connector.account.key.KeyHolders;
import inzage.connector.school.door.PersonClaim;
import inzage.portal.security.SignedIn;
import inzage.portal.security.entrance.Entrance;
import inzage.portal.security.issuer.IssuerKeys;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Judges access tokens that a school's own portal shows, and finds the person each speaks for. */
@Component
final class PortalTokens {
    private static final Logger LOG = LoggerFactory.getLogger(PortalTokens.class);
    /** Of a source's key; longer ones are none. */
    private static final int LONGEST_KEY = 200;

    private final Trusts trusts;
    private final Decoders decoders;
    private final KeyHolders holders;
    private final Clock clock;

    PortalTokens(Trusts trusts, Decoders decoders, KeyHolders holders, Clock clock) {
        this.trusts = trusts;
        this.decoders = decoders;
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * Whom the token lets in.
     *
     * @throws InvalidBearerTokenException if it is not good, whatever is wrong with it
     * @throws AuthenticationServiceException if nobody can tell for now
     */
    SignedIn read(String token) {
        Trust trust = trusts.named(token).orElseThrow(PortalTokens::bad);
        Jwt jwt = decoded(token, trust);
        KeyHolder holder = person(jwt, trust).orElseThrow(PortalTokens::bad);
        return new SignedIn(holders.account(holder), clock.instant(), new Entrance.PortalToken(holder));
    }

    private Jwt decoded(String token, Trust trust) {
        try {
            return decoders.of(trust.issuer()).decode(token);
        } catch (BadJwtException e) {
            throw bad();
        } catch (JwtException e) {
            if (IssuerKeys.askedTooOften(e)) {
                throw bad();
            }
            LOG.warn("school {}: the keys of its portal's issuer cannot be had", trust.school());
            throw new AuthenticationServiceException("no keys");
        }
    }

    /** A token names one person: of two, nobody can say for whom it speaks. */
    private Optional<KeyHolder> person(Jwt jwt, Trust trust) {
        List<PersonClaim> given = trust.issuer().persons().stream()
                .filter(claim -> jwt.hasClaim(claim.claim()))
                .toList();
        if (given.size() != 1) {
            return Optional.empty();
        }
        PersonClaim claim = given.get(0);
        return Optional.ofNullable(jwt.getClaims().get(claim.claim()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(key -> !key.isBlank() && key.length() <= LONGEST_KEY)
                .flatMap(key -> holders.find(trust.school(), claim, key));
    }

    private static InvalidBearerTokenException bad() {
        return new InvalidBearerTokenException("no such token");
    }
}
