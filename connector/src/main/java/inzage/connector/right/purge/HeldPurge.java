package inzage.connector.right.purge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That more students left a school at once than is plausible.
 *
 * @param leavers how many left
 * @param students how many there were with them
 * @param approvedAt when a person said that so many may go; {@code null} if nobody did
 */
public record HeldPurge(
        String school,
        int leavers,
        int students,
        Instant heldAt,
        @Nullable Instant approvedAt) {
    boolean approves(int leaving) {
        return approvedAt != null && leaving <= leavers;
    }
}
