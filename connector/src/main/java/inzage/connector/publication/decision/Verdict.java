package inzage.connector.publication.decision;

import inzage.connector.publication.Reason;
import java.time.Instant;
import java.util.Optional;

/** What one rule says. */
public sealed interface Verdict {
    /** Lets pass, for as long as the facts stay. */
    Verdict PASSES = new Passes(Fields.ALL, Optional.empty());

    /** The earliest later instant at which, facts unchanged, this may be another verdict. */
    Optional<Instant> until();

    /** Nothing against it, but perhaps not every field. */
    record Passes(Fields fields, Optional<Instant> until) implements Verdict {}

    /**
     * Nothing against it, in the version that was applied at an instant; the rest of the rules are asked of that version and of
     * the current one.
     *
     * @param throughout whether they are also asked of the versions between: what was hidden for a while does not come back
     */
    record Picks(Instant applied, boolean throughout, Optional<Instant> until) implements Verdict {}

    /**
     * Not to be seen.
     *
     * @param detail narrows the reason down, for the desk
     */
    record Hides(Reason reason, Optional<String> detail, Optional<Instant> until) implements Verdict {}

    static Verdict passesUntil(Optional<Instant> until) {
        return until.isEmpty() ? PASSES : new Passes(Fields.ALL, until);
    }

    static Verdict shows(Fields fields) {
        return new Passes(fields, Optional.empty());
    }

    static Verdict hides(Reason reason) {
        return new Hides(reason, Optional.empty(), Optional.empty());
    }

    static Verdict hidesUntil(Reason reason, Optional<Instant> until) {
        return new Hides(reason, Optional.empty(), until);
    }

    /** The earlier of two moments that may not come. */
    static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? other : one;
    }

    default boolean hides() {
        return this instanceof Hides;
    }

    /** What two verdicts of the same rule come to: a hiding one wins, fields add up. */
    default Verdict and(Verdict other) {
        if (other == PASSES && !(this instanceof Picks) || this == PASSES && !(other instanceof Picks)) {
            return other == PASSES ? this : other;
        }
        Optional<Instant> until = earlier(until(), other.until());
        if (this instanceof Hides hides) {
            return new Hides(hides.reason(), hides.detail(), until);
        }
        if (other instanceof Hides) {
            return other.and(this);
        }
        return new Passes(fields().and(other.fields()), until);
    }

    /** What is left out of a record that passes. */
    default Fields fields() {
        return this instanceof Passes passes ? passes.fields() : Fields.ALL;
    }
}
