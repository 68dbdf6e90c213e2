package inzage.portal.operation.replay;

import inzage.connector.sync.replay.ReadDelivery;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was delivered and read. Names no file and no person. */
@Schema(name = "Delivery")
record DeliveryView(
        @Schema(description = "Identifies the content.") String digest,

        @Schema(description = "Absent if it is not there any more.") @Nullable
        Instant landedAt,

        long bytes,

        @Schema(description = "The runs that read it, newest first.")
        List<Long> runs,

        @Schema(
                allowableValues = {"full", "dry", "none"},
                description =
                        "full: it can be replayed for real; dry: only to see, for newer input came; none: it, or what it is"
                                + " laid over, is not there any more.")
        String replay) {
    static DeliveryView of(ReadDelivery delivery) {
        return new DeliveryView(
                delivery.digest(),
                delivery.landedAt(),
                delivery.bytes(),
                delivery.runs(),
                delivery.replay().name().toLowerCase(Locale.ROOT));
    }
}
