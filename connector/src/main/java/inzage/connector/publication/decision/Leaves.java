package inzage.connector.publication.decision;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.Stored;
import java.util.Optional;

/** Answers whether a record that a value is derived from may be seen. */
public interface Leaves {
    /** The version that may be seen, as far as the rules go that also hide averages; empty if none may. */
    Optional<Leaf> seen(RecordId id);

    /**
     * A record that may be seen.
     *
     * @param pick what a rule said that chose the version, so that a newer one may be hidden
     */
    record Leaf(Stored<?> version, Optional<Verdict.Picks> pick) {}
}
