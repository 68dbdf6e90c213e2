package inzage.connector.sync;

import inzage.connector.canonical.Canonical;
import java.util.Map;
import java.util.Set;

/**
 * A canonical record as a source delivered it, with its envelope. References in the record are not resolved yet.
 *
 * @param key the source's own stable key
 * @param identifiers what other sources mean the same record by: {@code number -> 10935}
 * @param withheld the source itself hides it
 * @param scope within what this record would be missing if it did not come; see {@link Receiver#whole}
 * @param droppable components whose unresolved reference is left out instead of making the record wait
 * @param origin where it stands in the delivery
 */
public record Mapped(
        Canonical record,
        String key,
        Map<String, String> identifiers,
        boolean withheld,
        String scope,
        Set<String> droppable,
        Origin origin) {
    public Mapped {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a record needs a key");
        }
        identifiers = Map.copyOf(identifiers);
        droppable = Set.copyOf(droppable);
    }

    /** The same envelope around another version of the record. */
    public Mapped with(Canonical other) {
        return new Mapped(other, key, identifiers, withheld, scope, droppable, origin);
    }

    /** A pointer into the landed delivery; rows count from 1, the header is row 1. */
    public record Origin(String file, long row) {}
}
