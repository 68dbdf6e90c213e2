package inzage.portal.security.bearer;

import static com.nimbusds.jose.JWSAlgorithm.ES256;
import static com.nimbusds.jose.JWSAlgorithm.PS256;
import static com.nimbusds.jose.JWSAlgorithm.RS256;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import inzage.connector.school.door.TokenIssuer;
import inzage.portal.security.issuer.IssuerKeys;
import inzage.portal.security.issuer.PlainRetriever;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Checks tokens, each issuer's with its own keys, which are kept for a while. Signatures by public keys alone: with a shared key, who
 * can check a token could also make one.
 */
@Component
final class Decoders {
    /** RFC 9068 asks for the first; most servers still write the second. What has no type may be anything. */
    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES =
            new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt"), JOSEObjectType.JWT);

    private final Map<TokenIssuer, JwtDecoder> byIssuer = new ConcurrentHashMap<>();
    private final PlainRetriever retriever;
    private final Clock clock;

    Decoders(PlainRetriever retriever, Clock clock) {
        this.retriever = retriever;
        this.clock = clock;
    }

    JwtDecoder of(TokenIssuer issuer) {
        return byIssuer.computeIfAbsent(issuer, this::made);
    }

    private JwtDecoder made(TokenIssuer issuer) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(TYPES);
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(RS256, PS256, ES256), IssuerKeys.of(issuer.issuer(), issuer.keys(), retriever)));
        // The claims are checked below, with our clock.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(TokenChecks.of(issuer, clock));
        return decoder;
    }
}
