package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import java.util.Set;

/** Stands in for publication, which alone makes what is shown. */
public final class Showing {
    private Showing() {}

    public static <T extends Canonical> Shown<T> shown(RecordId id, T value) {
        return new Shown<>(id, value, Set.of());
    }
}
