package inzage.connector.publication.reading;

import inzage.connector.canonical.Canonical;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes versions what they were at an earlier instant: for a preview of the past. At the present instant it changes nothing. */
public final class Past {
    private Past() {}

    /** Leaves out what was applied later; what was replaced or withdrawn later is current. */
    public static <T extends Canonical> List<Stored<T>> asOf(List<Stored<T>> versions, Instant instant) {
        return versions.stream()
                .filter(version -> !version.appliedFrom().isAfter(instant))
                .map(version -> asOf(version, instant))
                .toList();
    }

    private static <T extends Canonical> Stored<T> asOf(Stored<T> version, Instant instant) {
        @Nullable Instant to = version.appliedTo();
        return to == null || !to.isAfter(instant)
                ? version
                : new Stored<>(
                        version.school(),
                        version.source(),
                        version.key(),
                        version.id(),
                        version.record(),
                        version.withheld(),
                        version.sourceRejected(),
                        version.appliedFrom(),
                        null);
    }
}
