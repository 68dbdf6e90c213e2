package inzage.connector.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan the guards have seen.
 *
 * @param findings why it must not be applied; empty if nothing stands against it
 * @param closes whether that of it may be applied nevertheless which only closes
 */
public record Guarded(Planned planned, List<Finding> findings, boolean closes) {
    public Guarded {
        findings = List.copyOf(findings);
    }

    /** Why it must not be applied, for the operator; {@code null} if nothing stands against it. */
    public @Nullable String sentence() {
        return findings.isEmpty()
                ? null
                : String.join(" ", findings.stream().map(Finding::sentence).toList());
    }
}
