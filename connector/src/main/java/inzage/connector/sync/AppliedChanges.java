package inzage.connector.sync;

import inzage.connector.canonical.RecordId;
import java.util.Set;

/**
 * Told, inside the transaction that applies a run, which children to look at again. Implemented by notices.
 */
public interface AppliedChanges {
    /**
     * @param students students of whom some record was created, changed, withdrawn or restored
     * @param silent the first applied run of the source: it sets the baseline and tells nobody
     */
    void applied(String school, String source, long run, Set<RecordId> students, boolean silent);
}
