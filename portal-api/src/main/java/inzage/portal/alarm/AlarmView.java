package inzage.portal.alarm;

import inzage.connector.alarm.Alarm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is, or was, wrong with a source. */
@Schema(name = "Alarm")
record AlarmView(
        long id,

        @Schema(allowableValues = {"overdue", "not-started", "held", "failed", "resting"})
        String kind,

        @Schema(example = "vechtstroom") String school,
        @Schema(example = "administration") String source,

        @Schema(description = "What is wrong and what to do.")
        String sentence,

        @Schema(description = "How often it happened while it lasted: runs held, runs failed, days overdue.")
        int times,

        Instant openedAt,

        @Schema(description = "When it happened last.") Instant lastAt,

        @Schema(description = "When it was over; absent while it lasts.") @Nullable
        Instant closedAt) {
    static AlarmView of(Alarm alarm) {
        return new AlarmView(
                alarm.id(),
                alarm.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                alarm.school(),
                alarm.source(),
                alarm.sentence(),
                alarm.times(),
                alarm.openedAt(),
                alarm.lastAt(),
                alarm.closedAt());
    }
}
