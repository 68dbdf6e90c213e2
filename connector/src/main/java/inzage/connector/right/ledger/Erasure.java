package inzage.connector.right.ledger;

import inzage.connector.right.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person was erased. Who it was cannot be told from it.
 *
 * @param by the account of the one who did it
 * @param withdrawnAt when their source was let bring them back; {@code null} if it is not
 */
public record Erasure(
        String id,
        Person person,
        Sort sort,
        String by,
        Instant at,
        @Nullable Instant withdrawnAt) {
    /** Why. The name is stored. */
    public enum Sort {
        /** They asked for it: nothing of them comes back. */
        ERASED,
        /** They left: should they return, their records do. */
        LEFT
    }
}
