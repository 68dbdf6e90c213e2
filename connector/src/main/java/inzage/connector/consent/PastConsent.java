package inzage.connector.consent;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A consent as the student reads it back, whether it stands or not.
 *
 * @param name the guardian's; empty if the school has that guardian no more
 * @param modules what it covered; empty for all
 * @param givenBy empty for one that was given before this was kept
 * @param withdrawn when; empty while it stands
 * @param withdrawnBy empty while it stands, and if nobody withdrew it: after a restored backup
 */
public record PastConsent(
        RecordId guardian,
        Optional<String> name,
        Set<Module> modules,
        Instant given,
        Optional<Decider> givenBy,
        Optional<Instant> withdrawn,
        Optional<Decider> withdrawnBy) {
    public PastConsent {
        modules = Set.copyOf(modules);
    }

    PastConsent named(Optional<String> other) {
        return new PastConsent(guardian, other, modules, given, givenBy, withdrawn, withdrawnBy);
    }
}
