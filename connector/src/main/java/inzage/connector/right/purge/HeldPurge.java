package inzage.connector.right.purge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That more students, or more guardians, left a school at once than is plausible.
 *
 * @param students who left
 * @param guardians who left
 * @param approvedAt when a person said that so many may go; {@code null} if nobody did
 */
public record HeldPurge(
        String school,
        Leaving students,
        Leaving guardians,
        Instant heldAt,
        @Nullable Instant approvedAt) {
    private static final int PLAUSIBLE_PERCENT = 10;

    /**
     * How many of one sort of people left.
     *
     * @param all how many there were with them
     */
    public record Leaving(int leavers, int all) {
        boolean plausible() {
            return leavers * 100L <= (long) all * PLAUSIBLE_PERCENT;
        }
    }

    /** How many a person is asked to let go. */
    public int people() {
        return students.leavers() + guardians.leavers();
    }

    /** Whether this is what waits, and nobody has approved it. */
    boolean waitsFor(Leaving leavingStudents, Leaving leavingGuardians) {
        return approvedAt == null
                && students.leavers() == leavingStudents.leavers()
                && guardians.leavers() == leavingGuardians.leavers();
    }

    boolean approves(Leaving leavingStudents, Leaving leavingGuardians) {
        return approvedAt != null
                && leavingStudents.leavers() <= students.leavers()
                && leavingGuardians.leavers() <= guardians.leavers();
    }
}
