package inzage.connector.consent;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import java.util.List;
import java.util.Optional;
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
     * A guardian who is linked, or to whom a consent stands.
     *
     * @param name empty if the school has that guardian no more
     * @param linked whether the school links the guardian now; to whom it does not, a consent can be withdrawn and not given
     * @param given whether a consent with effect stands
     * @param modules what it covers; empty for all
     */
    public record GuardianConsent(
            RecordId guardian, Optional<String> name, boolean linked, boolean given, Set<Module> modules) {
        public GuardianConsent {
            modules = Set.copyOf(modules);
        }
    }
}
