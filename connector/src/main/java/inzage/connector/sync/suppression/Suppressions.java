package inzage.connector.sync.suppression;

/**
 * What must not come back. It is obeyed by every run that plans after it was added, replays included: the record, and what cannot be
 * without it, is not stored; what is stored of it is withdrawn, as if its source did not have it any more. To delete that is for
 * whoever erases it, and so are the rows in the landing folder that were kept for the next run.
 */
public interface Suppressions {
    /** Adds one, in the caller's transaction if there is one; twice is as good as once. */
    void add(String school, Suppressed suppressed, SuppressionReason reason);

    boolean has(String school, Suppressed suppressed);
}
