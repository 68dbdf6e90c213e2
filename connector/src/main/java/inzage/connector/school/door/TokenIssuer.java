package inzage.connector.school.door;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An authorization server whose access tokens (RFC 9068, or any signed JWT) speak for persons of one school.
 *
 * @param issuer exactly as its tokens give it in {@code iss}
 * @param audience what its tokens give in {@code aud} if they are meant for this API; with the issuer it tells the school
 * @param keys where its public keys lie; if not said, they are asked of the issuer's own metadata
 * @param skew by how much its clock may differ from ours
 * @param persons which claims name whom; a token has exactly one of them
 */
public record TokenIssuer(
        String issuer, String audience, Optional<URI> keys, Duration skew, List<PersonClaim> persons) {
    /** More would let a token live noticeably longer than its issuer meant. */
    public static final Duration LONGEST_SKEW = Duration.ofMinutes(5);

    public TokenIssuer {
        persons = List.copyOf(persons);
        if (issuer.isBlank() || audience.isBlank() || persons.isEmpty()) {
            throw new IllegalArgumentException("an issuer has a name, an audience and at least one claim");
        }
        if (skew.isNegative() || skew.compareTo(LONGEST_SKEW) > 0) {
            throw new IllegalArgumentException("clocks may differ by five minutes at most");
        }
    }
}
