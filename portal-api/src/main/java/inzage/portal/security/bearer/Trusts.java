package inzage.portal.security.bearer;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import inzage.connector.school.Schools;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The issuers that schools trust, as configured. A token is only asked which of them it names; nothing else in it is believed, and
 * nothing is fetched, before its signature was found good with the keys of that one.
 */
@Component
final class Trusts {
    private final Schools schools;

    Trusts(Schools schools) {
        this.schools = schools;
    }

    /** Empty also if it names several: schools that share an issuer tell each other's tokens apart by their audiences. */
    Optional<Trust> named(String token) {
        List<Trust> named = claims(token).stream().flatMap(this::named).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Stream<Trust> named(JWTClaimsSet claims) {
        return schools.all().stream()
                .flatMap(school -> school.doors().portals().stream().map(issuer -> new Trust(school.id(), issuer)))
                .filter(trust -> trust.issuer().issuer().equals(claims.getIssuer()))
                .filter(trust -> claims.getAudience().contains(trust.issuer().audience()));
    }

    private static Optional<JWTClaimsSet> claims(String token) {
        try {
            return Optional.ofNullable(SignedJWT.parse(token).getJWTClaimsSet());
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
