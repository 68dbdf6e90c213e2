package inzage.portal.security.bearer;

import inzage.connector.school.door.TokenIssuer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What must be true of a token whose signature is good. */
final class TokenChecks {
    /** As long as a session may last. */
    private static final Duration OLDEST = Duration.ofHours(12);

    /**
     * {@code cnf}: bound to a key of the one who got it, so whoever shows it alone stole it. {@code nonce} and {@code at_hash}: an
     * identity token, which is for a client and not for us.
     */
    private static final List<String> OF_OTHERS = List.of("cnf", "nonce", "at_hash");

    private TokenChecks() {}

    static OAuth2TokenValidator<Jwt> of(TokenIssuer issuer, Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(issuer.skew());
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                times,
                new JwtIssuerValidator(issuer.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audiences -> audiences != null && audiences.contains(issuer.audience())),
                new JwtClaimValidator<Instant>("iat", made -> recent(made, issuer.skew(), clock.instant())),
                TokenChecks::plain));
    }

    private static OAuth2TokenValidatorResult plain(Jwt token) {
        return OF_OTHERS.stream().anyMatch(token::hasClaim)
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN))
                : OAuth2TokenValidatorResult.success();
    }

    private static boolean recent(@Nullable Instant made, Duration skew, Instant now) {
        return made != null
                && !made.isAfter(now.plus(skew))
                && made.isAfter(now.minus(OLDEST).minus(skew));
    }
}
