package inzage.connector.sync;

import inzage.connector.canonical.Kind;
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

    /**
     * Whether a change of a record of this kind is a reason to look again at everybody it is for. Asked only of kinds whose
     * records name groups or many students, such as lessons: finding out who they are is not free.
     */
    default boolean concerns(Kind kind) {
        return true;
    }

    /**
     * Told, inside the same transaction, that records of people or of how they belong together were written: also of guardians, of
     * whom {@link #applied} hears only where something of their children changed too.
     */
    default void people(String school) {}
}
