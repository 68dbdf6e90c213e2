package inzage.connector.sync;

/**
 * What a run did, or would do, with the records of one kind.
 *
 * @param read records handed over by the mapping, accepted or not
 * @param waiting accepted, but something they refer to is unknown: stored and invisible until it comes
 * @param ownedElsewhere delivered by a source that does not own the kind, and therefore not stored
 * @param dropped references that were left out because what they refer to is unknown
 */
public record Counts(
        long read,
        long accepted,
        long rejected,
        long created,
        long changed,
        long unchanged,
        long withdrawn,
        long restored,
        long waiting,
        long ownedElsewhere,
        long dropped) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Records that are different afterwards. */
    public long touched() {
        return created + changed + withdrawn + restored;
    }

    /** Whether storing this would change anything that can be seen. */
    public boolean changesAnything() {
        return touched() > 0;
    }
}
