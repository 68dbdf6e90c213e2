package inzage.connector.store;

/** What a run does to one stored record. */
public enum Change {
    /** Stored for the first time. */
    CREATE,
    /** Another version takes the place of the current one, which is kept. */
    REPLACE,
    /** Comes back after it was withdrawn. */
    RESTORE,
    /** The content stays; its scope, or whether its newest delivery was rejected, differs. */
    MARK,
    /** The source does not have it any more. */
    WITHDRAW
}
