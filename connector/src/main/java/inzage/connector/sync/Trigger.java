package inzage.connector.sync;

/** What asked for a run. */
public enum Trigger {
    SCHEDULE,
    PUSH,
    BY_HAND,
    REPLAY
}
