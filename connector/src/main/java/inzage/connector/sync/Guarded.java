package inzage.connector.sync;

import java.util.List;

/**
 * A plan the guards have seen.
 *
 * @param findings why it must not be applied; empty if nothing stands against it
 */
public record Guarded(Planned planned, List<Finding> findings) {
    public Guarded {
        findings = List.copyOf(findings);
    }
}
