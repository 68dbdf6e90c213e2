package inzage.connector.alarm;

import inzage.connector.alarm.rule.AlarmKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is, or was, wrong with a source. Holds no personal data.
 *
 * @param sentence for the operator, as it was the last time: what is wrong and what to do
 * @param times how often it happened while it lasted: runs held, runs failed, days overdue
 * @param lastAt when it happened last
 * @param closedAt when it was over; {@code null} while it lasts
 */
public record Alarm(
        long id,
        AlarmKind kind,
        String school,
        String source,
        String sentence,
        long occasion,
        int times,
        Instant openedAt,
        Instant lastAt,
        @Nullable Instant closedAt) {
    AlarmKey key() {
        return new AlarmKey(kind, school, source);
    }
}
