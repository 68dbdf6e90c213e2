package inzage.portal.arrival;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** A delivery that was taken in. */
@Schema(name = "ReceivedDelivery")
record Received(
        @Schema(description = "The run that will read it; an operator can look it up.")
        long run) {
    static ResponseEntity<Received> answer(long run) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/operations/runs/" + run))
                .body(new Received(run));
    }
}
