package inzage.portal.security.proof;

import inzage.portal.security.entrance.Entrance;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * That somebody gave the password and has still to give a code. A session that holds this is nobody's yet.
 *
 * @param at when the password was given, or the school's provider sent the browser back
 * @param entrance how the one came in
 */
public record AwaitedCode(String account, Instant at, Entrance entrance) implements Serializable {
    /** How long the code may take. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    /** Whether the code comes too late. */
    public boolean over(Instant now) {
        return !now.isBefore(at.plus(LONGEST));
    }
}
