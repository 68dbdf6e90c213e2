package inzage.connector.sync;

/** What asked for a run. */
public enum Trigger {
    SCHEDULE,
    PUSH,
    BY_HAND,
    REPLAY,
    /** A person approved a held run. */
    APPROVAL;

    /** Whether nobody asked for this very run: then it waits while its source is paused. */
    public boolean automatic() {
        return this == SCHEDULE || this == PUSH;
    }
}
