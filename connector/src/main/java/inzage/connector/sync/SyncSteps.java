package inzage.connector.sync;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.connector.sync.shelf.Shelf;
import inzage.connector.sync.shelf.Watch;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The steps of a run, one call each, for a route to string together: <em>look</em>, then for a requested run
 * <em>claim → land → plan → guard → apply</em>. What is wrong with a delivery travels along as a value and ends in the run's
 * state; an exception from a step means an outage or a bug: the same step may be tried again, or the run is {@link #fail}ed.
 */
public interface SyncSteps extends PickUpSteps {
    /**
     * Whether a complete delivery waits that no run has read. Finds nothing while the source is paused or has an open run, so
     * it can be asked every few seconds and leaves nothing behind. Of a source that is fetched from elsewhere it tells only
     * that it may be time to ask there.
     */
    Watch look(SchoolSetup school, SourceSetup source);

    /**
     * The same at a time of day that comes once: a run that is going on, or has just failed, does not make it pass unused. While
     * the source is paused, it does.
     */
    Watch due(SchoolSetup school, SourceSetup source);

    /** The same, of a source that is picked up from a shelf elsewhere. */
    Watch lookAt(SchoolSetup school, SourceSetup source, Shelf shelf);

    /**
     * Takes a requested run. A run of the same source whose lease has run out is failed as interrupted.
     *
     * @return empty if the run is not waiting any more, or another run of the source is active: ask again later
     */
    Optional<Claimed> claim(long run);

    /** Fails runs as interrupted that have given no sign of life for some minutes; to be called now and then. */
    void endDead();

    /**
     * Copies the next delivery of a folder, encrypted, into the landing folder, or takes the oldest that has arrived; without a
     * new one, takes the newest there is. For a replay, finds what was landed then.
     */
    Fetched land(Claimed claimed);

    /**
     * Takes what a system answered just now to another school of the same board, so that it is not asked twice.
     *
     * @param answers whether a delivery answers what this run would ask
     */
    Optional<Fetched> shared(Claimed claimed, Predicate<Delivery> answers);

    /** Opens a set that is fetched file by file. What is written to it is a sign of life of the run. */
    ArrivingSet arriving(Claimed claimed);

    /** What the last applied run of the source kept; empty before the first. */
    Optional<Delivery.LandedFile> kept(Claimed claimed);

    /** A sign of life of a run that has to wait; without one, its source is free for others after a while. */
    void alive(Claimed claimed);

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

    /**
     * Deletes landed sets that have expired, what crashed runs left behind, records that waited for a month for others, and runs,
     * rejects, versions and withdrawn records that are older than the settings say.
     */
    void tidy();
}
