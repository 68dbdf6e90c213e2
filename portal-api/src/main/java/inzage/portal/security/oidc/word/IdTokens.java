package inzage.portal.security.oidc.word;

import static com.nimbusds.jose.JWSAlgorithm.ES256;
import static com.nimbusds.jose.JWSAlgorithm.PS256;
import static com.nimbusds.jose.JWSAlgorithm.RS256;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import inzage.connector.outside.Visit;
import inzage.portal.security.issuer.IssuerKeys;
import inzage.portal.security.issuer.PlainRetriever;
import inzage.portal.security.oidc.provider.Provider;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads what a provider says of a person, if it really is what this provider says to us, now, about this visit. */
@Component
class IdTokens {
    private final Map<URI, JWKSource<SecurityContext>> keys = new ConcurrentHashMap<>();
    private final PlainRetriever retriever;
    private final Clock clock;

    IdTokens(PlainRetriever retriever, Clock clock) {
        this.retriever = retriever;
        this.clock = clock;
    }

    /** Empty also if its keys cannot be had: nobody comes in on a word that cannot be checked. */
    Optional<Jwt> read(String token, Provider provider, Visit visit) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(Set.of(RS256, PS256, ES256), keys(provider)));
        // The claims are checked below, with our clock.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(IdTokenChecks.of(provider.setup(), visit, clock));
        try {
            return Optional.of(decoder.decode(token));
        } catch (JwtException e) {
            return Optional.empty();
        }
    }

    private JWKSource<SecurityContext> keys(Provider provider) {
        return keys.computeIfAbsent(
                provider.keys(), address -> IssuerKeys.of(provider.setup().issuer(), Optional.of(address), retriever));
    }
}
