package inzage.connector.access.sight;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts children, one at a time. */
public final class SightCount {
    private final Map<Obstacle, Integer> hidden = new EnumMap<>(Obstacle.class);
    private int children;

    /** @param links what stands between the child and each of its guardians */
    public void child(Collection<Optional<Obstacle>> links) {
        children++;
        if (links.stream().noneMatch(Optional::isEmpty)) {
            Obstacle solved = links.stream()
                    .flatMap(Optional::stream)
                    .min(Obstacle::compareTo)
                    .orElse(Obstacle.NO_GUARDIAN);
            hidden.merge(solved, 1, Integer::sum);
        }
    }

    public Sight sight() {
        return new Sight(children, hidden);
    }
}
