package inzage.connector.consent;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import java.util.List;
import java.util.Set;

/**
 * A student's consents as the student sees them.
 *
 * @param ofAge whether a consent given now has effect; before the birthday, or while it is unknown, it has none
 */
public record ConsentView(boolean ofAge, List<GuardianConsent> guardians) {
    public ConsentView {
        guardians = List.copyOf(guardians);
    }

    /**
     * One linked guardian.
     *
     * @param given whether a consent with effect stands
     * @param modules what it covers; empty for all
     */
    public record GuardianConsent(RecordId guardian, String name, boolean given, Set<Module> modules) {
        public GuardianConsent {
            modules = Set.copyOf(modules);
        }
    }
}
