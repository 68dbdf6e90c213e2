package inzage.connector.consent;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a student lets a guardian look. Given before the eighteenth birthday it has no effect.
 *
 * @param modules what it covers; empty for all, also later ones
 * @param givenAt from this instant on
 * @param withdrawnAt no longer from this instant on; {@code null} while it stands
 */
public record Consent(
        long id,
        RecordId student,
        RecordId guardian,
        Set<Module> modules,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {
    public Consent {
        modules = Set.copyOf(modules);
    }
}
