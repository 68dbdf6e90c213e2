package inzage.connector.sync.suppression;

import java.util.List;

/**
 * What must not come back. It is obeyed by every run that plans after it was added, replays included: the record, and what cannot be
 * without it, is not stored; what is stored of it is withdrawn, as if its source did not have it any more. To delete that is for
 * whoever erases it, and so are the rows in the landing folder that were kept for the next run.
 */
public interface Suppressions {
    /** Adds one, in the caller's transaction if there is one; twice is as good as once. */
    void add(String school, Suppressed suppressed, SuppressionReason reason);

    /**
     * Adds what belongs to one erasure.
     *
     * @param erasure by which it can be {@linkplain #lift lifted} again
     */
    void add(String school, Suppressed suppressed, SuppressionReason reason, String erasure);

    /** Lifts what belongs to one erasure: the next delivery that holds it brings it back. */
    void lift(String school, String erasure);

    /** What belongs to one erasure, to be kept outside the database. */
    List<SuppressedMark> marks(String school, String erasure);

    /** Adds what was kept outside the database, if it is not there. */
    void restore(String school, SuppressedMark mark, String erasure);

    boolean has(String school, Suppressed suppressed);
}
