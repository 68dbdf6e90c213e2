package inzage.connector.publication.decision;

import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers one question about what may be seen. A rule is asked of the child, of a record's versions or of one version,
 * whichever interfaces it has; in doubt it hides.
 */
public sealed interface Rule {
    /** As in the list of rules, e.g. {@code R-06}. */
    String id();

    /** Whether a record that this rule hides also hides the averages it is part of. */
    default boolean hidesAverages() {
        return true;
    }

    /** Asked once per child and module. */
    non-sealed interface OfChild extends Rule {
        Verdict ofChild(Question question);
    }

    /** Asked of a record as a whole: which of its versions may be seen. */
    non-sealed interface OfVersions extends Rule {
        Verdict ofVersions(Question question, Versions<?> record);

        /** Asked of a record that is withdrawn: when that may tell something else of those that are left. */
        default Optional<Instant> untilWithdrawn(Question question, Versions<?> record) {
            return Optional.empty();
        }
    }

    /** Asked of the version to be shown and, if it is another, of the current one. */
    non-sealed interface OfVersion extends Rule {
        Verdict ofVersion(Question question, Stored<?> version);
    }
}
