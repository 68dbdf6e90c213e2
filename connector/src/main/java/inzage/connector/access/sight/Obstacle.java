package inzage.connector.access.sight;

import inzage.connector.publication.rule.person.EffectiveAccess;
import java.util.Optional;

/** Why a guardian does not see a child, the one that is solved most easily first. */
public enum Obstacle {
    ACCESS_UNKNOWN("access unknown"),
    CONSENT_MISSING("of age, or of unknown age, without consent"),
    CLOSED("closed by the school"),
    REFUSED("refused by the administration"),
    NO_GUARDIAN("no guardian");

    private static final int LOCALLY_CLOSED = 1;

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** @param ofAge or of unknown age; then the student's consent counts */
    public static Optional<Obstacle> between(EffectiveAccess access, boolean ofAge, boolean consented) {
        if (access.level() == EffectiveAccess.Level.NO) {
            return Optional.of(
                    switch (access.line()) {
                        case EffectiveAccess.UNKNOWN -> ACCESS_UNKNOWN;
                        case LOCALLY_CLOSED -> CLOSED;
                        default -> REFUSED;
                    });
        }
        return ofAge && !consented ? Optional.of(CONSENT_MISSING) : Optional.empty();
    }
}
