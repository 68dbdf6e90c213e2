package inzage.connector.publication;

import inzage.connector.canonical.RecordId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A child in somebody's list, or the student in their own.
 *
 * @param prefix absent, as the family name, while consent is missing
 * @param modules what is in force for this viewer and child; empty while consent is missing
 * @param next when to ask again; never for a guardian or student to read
 */
public record Child(
        RecordId id,
        State state,
        @Nullable String givenName,
        @Nullable String prefix,
        @Nullable String familyName,
        Set<Module> modules,
        Optional<Instant> next) {
    public Child {
        modules = Set.copyOf(modules);
    }

    /** Whether there is anything to open. */
    public enum State {
        VISIBLE,
        /** Of age without consent to this guardian, or of unknown age: "not available, ask the school". */
        CONSENT_MISSING
    }

    /** The id alone: names are not for a log. */
    @Override
    public String toString() {
        return "Child[" + id + ", " + state + "]";
    }
}
