package inzage.connector.signin;

import inzage.connector.account.hashing.Standing;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether an address has come in from a network before.
 *
 * @param lastSuccess when last; {@link Instant#EPOCH} if never
 * @param keep how long that counts
 */
record Acquaintance(Instant lastSuccess, Duration keep) {
    boolean known(Instant now) {
        return lastSuccess.isAfter(now.minus(keep));
    }

    Standing standing(Instant now) {
        return known(now) ? Standing.KNOWN : Standing.STRANGER;
    }
}
