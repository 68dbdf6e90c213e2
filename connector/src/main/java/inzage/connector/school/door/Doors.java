package inzage.connector.school.door;

import java.util.List;
import java.util.Optional;

/**
 * The doors of a school beside signing in by password. A door that is not configured is not there.
 *
 * @param portals whose tokens let the school's own portal ask this API
 * @param provider at which its staff and students sign in
 */
public record Doors(List<TokenIssuer> portals, Optional<SignInProvider> provider) {
    public static final Doors NONE = new Doors(List.of(), Optional.empty());

    public Doors {
        portals = List.copyOf(portals);
    }
}
