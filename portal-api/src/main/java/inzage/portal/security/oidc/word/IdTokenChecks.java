package inzage.portal.security.oidc.word;

import inzage.connector.outside.Visit;
import inzage.connector.school.door.SignInProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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

/** What must be true of an identity token whose signature is good (OpenID Connect Core 1.0, section 3.1.3.7). */
public final class IdTokenChecks {
    private static final Duration SKEW = Duration.ofMinutes(1);
    /** Of a subject, as the standard has it. */
    private static final int LONGEST = 255;
    /** Of the year 9999. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private IdTokenChecks() {}

    static OAuth2TokenValidator<Jwt> of(SignInProvider provider, Visit visit, Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                times,
                new JwtIssuerValidator(provider.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audiences -> audiences != null && audiences.contains(provider.client())),
                new JwtClaimValidator<String>("nonce", visit.nonce()::equals),
                new JwtClaimValidator<String>(
                        "sub", subject -> subject != null && !subject.isBlank() && subject.length() <= LONGEST),
                new JwtClaimValidator<Instant>("iat", made -> made != null && sinceLeaving(made, visit, clock)),
                token -> result(forUs(token, provider.client())
                        && signedInAnew(token, visit)
                        && !signedInLater(token, clock))));
    }

    /** A token that is older than the visit was made for another one. */
    private static boolean sinceLeaving(Instant made, Visit visit, Clock clock) {
        return !made.isBefore(visit.begun().minus(SKEW))
                && !made.isAfter(clock.instant().plus(SKEW));
    }

    /** Of a token for several, it must have been given to us. */
    private static boolean forUs(Jwt token, String client) {
        Object party = token.getClaims().get("azp");
        List<String> audience = token.getAudience();
        return party == null ? audience != null && audience.size() == 1 : party.equals(client);
    }

    /** A provider that was asked to have the person sign in anew, and did not, is not believed. */
    private static boolean signedInAnew(Jwt token, Visit visit) {
        Instant proved = proved(token);
        return !visit.fresh()
                || proved != null && !proved.isBefore(visit.begun().minus(SKEW));
    }

    /** Who has yet to sign in would have done so just now for as long as the session lasts. */
    private static boolean signedInLater(Jwt token, Clock clock) {
        Instant proved = proved(token);
        return proved != null && proved.isAfter(clock.instant().plus(SKEW));
    }

    /** When the provider saw the person itself, not after now; {@code null} if it does not say. */
    public static @Nullable Instant proved(Jwt token, Instant now) {
        Instant proved = proved(token);
        return proved != null && proved.isAfter(now) ? now : proved;
    }

    /** A number that is no moment is one of the far past or future. */
    private static @Nullable Instant proved(Jwt token) {
        return token.getClaims().get("auth_time") instanceof Number seconds
                ? Instant.ofEpochSecond(Math.max(0, Math.min(seconds.longValue(), LAST_SECOND)))
                : token.getClaims().get("auth_time") instanceof Instant instant ? instant : null;
    }

    /** Whether the provider says that it asked for several factors (RFC 8176, section 2). */
    public static boolean provedTwice(Jwt token) {
        return token.getClaims().get("amr") instanceof Collection<?> methods && methods.contains("mfa");
    }

    private static OAuth2TokenValidatorResult result(boolean good) {
        return good
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
    }
}
