package inzage.connector.school.door;

import java.util.List;

/**
 * The doors of a school beside signing in by password. A door that is not configured is not there.
 *
 * @param portals whose tokens let the school's own portal ask this API
 */
public record Doors(List<TokenIssuer> portals) {
    public static final Doors NONE = new Doors(List.of());

    public Doors {
        portals = List.copyOf(portals);
    }
}
