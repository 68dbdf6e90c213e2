package inzage.portal.security.proof;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * That somebody gave the password and has still to give a code. A session that holds this is nobody's yet.
 *
 * @param at when the password was given
 */
public record AwaitedCode(String account, Instant at) implements Serializable {
    /** How long the code may take. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    /** Whether the code comes too late. */
    public boolean over(Instant now) {
        return !now.isBefore(at.plus(LONGEST));
    }
}
