package inzage.connector.sync;

/** What became of a run. Of a run with mode {@link RunMode#DRY}: what would have become of it. */
public enum RunState {
    REQUESTED,
    RUNNING,
    APPLIED,
    /** Applied; some source records could not be accepted. */
    APPLIED_WITH_REJECTS,
    /** The source delivered what is stored already. */
    UNCHANGED,
    /** A guard spoke: nothing was applied. */
    HELD,
    /** Could not fetch or read, or was interrupted; nothing was applied. */
    FAILED,
    CANCELLED,
    /** A newer run of the source came to an end after this one was held. */
    SUPERSEDED;

    /** Whether the run has come to its end. */
    public boolean ended() {
        return this != REQUESTED && this != RUNNING;
    }
}
