package inzage.connector.sync.suppression;

/** Why a record must not come back. The name is stored. */
public enum SuppressionReason {
    /** The person asked to be erased. */
    ERASED,
    /** The person left, and the time for which a school keeps such records is over. */
    LEFT
}
