package inzage.connector.publication.release;

import inzage.connector.publication.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far releases had come under settings that were changed since: what counts never moves back behind it.
 *
 * @param reached per kind of viewer; absent where settings never changed
 */
public record Floors(Map<Viewer.Kind, Instant> reached) {
    /** Settings never changed. */
    public static final Floors NONE = new Floors(Map.of());

    public Floors {
        reached = Map.copyOf(reached);
    }

    public static Floors of(Collection<Map.Entry<Viewer.Kind, Instant>> reached) {
        return new Floors(reached.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Optional<Instant> of(Viewer.Kind kind) {
        return Optional.ofNullable(reached.get(kind));
    }
}
