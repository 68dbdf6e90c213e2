package inzage.portal.security.proof;

import inzage.portal.security.entrance.Arrival;
import inzage.portal.security.entrance.Entrance;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * That somebody gave the password and has still to give a code. A session that holds this is nobody's yet.
 *
 * @param at when the password was given, or the school's provider sent the browser back
 * @param entrance how the one came in
 * @param credentials how often what the account signs in with had been changed then
 */
public record AwaitedCode(String account, Instant at, Entrance entrance, int credentials) implements Serializable {
    /** How long the code may take. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    public static AwaitedCode of(Arrival arrival, Instant at) {
        return new AwaitedCode(arrival.account(), at, arrival.entrance(), arrival.credentials());
    }

    /** Who came in then. */
    public Arrival arrival() {
        return new Arrival(account, credentials, entrance);
    }

    /** Whether the code comes too late. */
    public boolean over(Instant now) {
        return !now.isBefore(at.plus(LONGEST));
    }
}
