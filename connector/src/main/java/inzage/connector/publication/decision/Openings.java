package inzage.connector.publication.decision;

import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import java.util.Optional;

/** Answers what else is open to the viewer, for fields that tell of another module than the one asked about. */
public interface Openings {
    /** Why the whole module is closed to the viewer, for this child; empty if it is open. */
    Optional<Reason> closedBy(Module module);

    /** Whether the viewer may know that the child has this module. */
    default boolean open(Module module) {
        return closedBy(module).isEmpty();
    }
}
