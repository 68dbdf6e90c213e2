package inzage.connector.sync;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.landing.Watch;
import java.util.Optional;

/**
 * The steps of a run, one call each, for a route to string together: <em>look</em>, then for a requested run
 * <em>claim → land → plan → guard → apply</em>. What is wrong with a delivery travels along as a value and ends in the run's
 * state; an exception from a step means an outage or a bug: the same step may be tried again, or the run is {@link #fail}ed.
 */
public interface SyncSteps {
    /**
     * Whether a complete delivery waits that no run has read. Finds nothing while the source is paused or has an open run, so
     * it can be asked every few seconds and leaves nothing behind.
     */
    Watch look(SchoolSetup school, SourceSetup source);

    /**
     * Takes a requested run. A run of the same source whose lease has run out is failed as interrupted.
     *
     * @return empty if the run is not waiting any more, or another run of the source is active: ask again later
     */
    Optional<Claimed> claim(long run);

    /** Copies the next delivery, encrypted, into the landing folder; without a new one, takes the newest there is. */
    Fetched land(Claimed claimed);

    /** Reads, maps, resolves and compares. Changes nothing that is stored. */
    Planned plan(Fetched fetched);

    /** Asks every guard. */
    Guarded guard(Planned planned);

    /** Stores everything in one transaction, or nothing, and closes the run; of a dry run only the plan is kept. */
    Run apply(Guarded guarded);

    /**
     * Closes a run that met an outage or a bug.
     *
     * @param sentence for the operator; names no person
     */
    Run fail(Claimed claimed, String sentence);

    /** Deletes landed sets that have expired, what crashed runs left behind, and records that waited for a month for others. */
    void tidy();
}
