package inzage.connector.sync;

import inzage.connector.canonical.Kind;
import java.util.Set;

/**
 * A system's definition bound to one school's parameters: turns a landed delivery into canonical records. Pure but for what it
 * is given; implemented by the mapping engine.
 */
public interface SourceMapping {
    /** The system's name, e.g. {@code oneroster-csv}. */
    String system();

    /** The version of its definition, for the run row and for DEFINITION_CHANGED. */
    String definitionVersion();

    /** The kinds this source takes part in: what the definition maps, narrowed by the school's {@code kinds}. */
    Set<Kind> kinds();

    /** Whether what is delivered holds citizen service numbers: then it is deleted as soon as it has been applied. */
    default boolean containsBsn() {
        return false;
    }

    /**
     * Whether it can tell results of an exam from others. Where it cannot, the school has to say which categories are exam-like
     * before results are switched on.
     */
    default boolean marksExams() {
        return false;
    }

    /**
     * Maps a delivery. Records are handed over grouped by kind, in the order of {@link Kind#all()}, each (kind, key) at most
     * once. A record that cannot be accepted is handed over as a {@link Reject}, never thrown.
     *
     * @throws DeliveryRefused if the delivery as a whole cannot be read: names file, row, field and what to do
     */
    void map(Delivery delivery, MappingMoment moment, Receiver out);

    /**
     * The same, without looking at every row before the first record is handed over: most deliveries are read only once that way.
     * Where the rows turn out not to fit together, it gives up, and what was handed over is to be forgotten.
     *
     * @throws MapAgain if the delivery has to be mapped by {@link #map}
     * @throws DeliveryRefused as {@link #map}, but perhaps after records were handed over
     */
    default void mapAtOnce(Delivery delivery, MappingMoment moment, Receiver out) {
        map(delivery, moment, out);
    }

    /**
     * The same for some kinds only. It reads as much as before: rows that are kept for the next run are kept of all kinds. Of the
     * other kinds it hands over nothing, and says of none that it came whole.
     */
    default SourceMapping only(Set<Kind> kinds) {
        return new NarrowedMapping(this, kinds);
    }
}
