package inzage.portal.operation.replay;

import inzage.connector.sync.RunMode;
import inzage.connector.sync.replay.Replays;
import inzage.connector.sync.replay.Replays.Answer;
import inzage.connector.sync.replay.Replays.Which;
import inzage.portal.operation.KnownSources;
import inzage.portal.operation.RequestedRun;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations/sources/{school}/{source}")
class ReplaysController {
    private final Replays replays;
    private final KnownSources known;

    ReplaysController(Replays replays, KnownSources known) {
        this.replays = replays;
        this.known = known;
    }

    /** What shall be mapped again. */
    @Schema(name = "RequestReplay")
    record Requested(
            @Schema(description = "A delivery; not together with run.") @Pattern(regexp = "[0-9a-f]{64}") @Nullable
            String digest,

            @Schema(description = "What this run read. Without run and digest: the newest input.") @Min(1) @Nullable
            Long run,

            @NotNull
            @Pattern(regexp = "full|dry")
            @Schema(
                    allowableValues = {"full", "dry"},
                    description = "dry leaves the last step out: the plan can be read, nothing is stored.")
            String mode) {
        Which which() {
            if (run != null && digest != null) {
                throw new Refusal(ProblemKind.BAD_REQUEST);
            }
            if (run != null) {
                return new Which.OfRun(run);
            }
            return digest == null ? new Which.Newest() : new Which.Content(digest);
        }

        RunMode runMode() {
            return mode.equals("dry") ? RunMode.DRY : RunMode.FULL;
        }
    }

    @PostMapping("/replay")
    @Operation(
            summary = "Map landed input again",
            description =
                    "After a mapping was mended, or to see what it would make of it. For real only the newest input; older input"
                            + " dry. It goes the way of every run, guards included.")
    @ApiResponse(responseCode = "202", description = "Asked for.", useReturnTypeSchema = true)
    ResponseEntity<RequestedRun> replay(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable String school,
            @PathVariable String source,
            @Valid @RequestBody Requested request) {
        known.require(school, source);
        Answer answer = replays.replay(school, source, request.which(), request.runMode(), signedIn.account());
        if (answer instanceof Answer.Refused refused) {
            throw Refusal.because(ProblemKind.REPLAY_REFUSED, refused.sentence());
        }
        return RequestedRun.accepted(((Answer.Requested) answer).run());
    }

    @GetMapping("/deliveries")
    @Operation(
            summary = "What a source delivered",
            description = "The newest first: what was landed and read, by which runs, and how far it can be replayed.")
    List<DeliveryView> deliveries(@PathVariable String school, @PathVariable String source) {
        known.require(school, source);
        return replays.deliveries(school, source).stream().map(DeliveryView::of).toList();
    }
}
