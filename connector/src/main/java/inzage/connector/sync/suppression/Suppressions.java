package inzage.connector.sync.suppression;

/**
 * What must not come back. It is obeyed by every run that plans after it was added, replays included: the record, and what cannot be
 * without it, is neither stored nor counted as missing twice. What is stored already is for whoever erases it to delete.
 */
public interface Suppressions {
    /** Adds one, in the caller's transaction if there is one; twice is as good as once. */
    void add(String school, Suppressed suppressed, SuppressionReason reason);

    boolean has(String school, Suppressed suppressed);
}
