package inzage.connector.exam;

import inzage.connector.canonical.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the exam results of a student are held back, determined or not.
 *
 * @param subject the one subject it is about; {@code null} for all
 * @param liftedAt no longer from this instant on; {@code null} while it stands
 */
public record ExamHold(
        long id,
        RecordId student,
        @Nullable RecordId subject,
        Instant heldAt,
        @Nullable Instant liftedAt) {

    public boolean inForce(Instant now) {
        return !now.isBefore(heldAt) && (liftedAt == null || now.isBefore(liftedAt));
    }

    public boolean about(RecordId resultSubject) {
        return subject == null || subject.equals(resultSubject);
    }
}
