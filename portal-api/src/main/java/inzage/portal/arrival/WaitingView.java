package inzage.portal.arrival;

import inzage.connector.sync.arrival.WaitingSet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A delivery that came by itself and that no run has read yet. */
@Schema(name = "WaitingDelivery")
record WaitingView(
        @Schema(description = "The run that was requested when it came.")
        long run,

        Instant arrivedAt,
        @Schema(description = "Its size, unpacked.") long bytes) {
    static WaitingView of(WaitingSet set) {
        return new WaitingView(set.run(), set.arrivedAt(), set.bytes());
    }
}
