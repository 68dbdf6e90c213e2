package inzage.portal.operation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Where to look how a run fares that was asked for. */
@Schema(name = "RequestedRun")
public record RequestedRun(
        long id,
        @Schema(example = "/api/v1/operations/runs/7") String run) {
    /** The answer to whoever asked for it. */
    public static ResponseEntity<RequestedRun> accepted(long id) {
        RequestedRun requested = new RequestedRun(id, "/api/v1/operations/runs/" + id);
        return ResponseEntity.accepted().location(URI.create(requested.run())).body(requested);
    }
}
