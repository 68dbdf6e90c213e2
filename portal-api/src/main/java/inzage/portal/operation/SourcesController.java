package inzage.portal.operation;

import inzage.connector.sync.RunMode;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.Trigger;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations/sources")
class SourcesController {
    private final Syncs syncs;
    private final KnownSources known;

    SourcesController(Syncs syncs, KnownSources known) {
        this.syncs = syncs;
        this.known = known;
    }

    /** How far the run shall go. */
    @Schema(name = "RequestRun")
    record Requested(
            @NotNull
            @Pattern(regexp = "full|dry")
            @Schema(
                    allowableValues = {"full", "dry"},
                    description = "dry leaves the last step out: the plan can be read, nothing is stored.")
            String mode) {
        RunMode runMode() {
            return mode.equals("dry") ? RunMode.DRY : RunMode.FULL;
        }
    }

    @GetMapping
    @Operation(summary = "Sources", description = "Every source of every school, and how it fares.")
    List<SourceView> sources() {
        return syncs.sources().stream().map(SourceView::of).toList();
    }

    @PostMapping("/{school}/{source}/runs")
    @Operation(summary = "Run now, or try a run", description = "The run starts soon; the answer says where to look.")
    @ApiResponse(responseCode = "202", description = "Asked for.", useReturnTypeSchema = true)
    ResponseEntity<RequestedRun> run(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable String school,
            @PathVariable String source,
            @Valid @RequestBody Requested request) {
        known.require(school, source);
        long id = syncs.request(school, source, request.runMode(), Trigger.BY_HAND, signedIn.account());
        return RequestedRun.accepted(id);
    }

    @PostMapping("/{school}/{source}/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Pause",
            description = "No scheduled run starts until it is resumed; a run by hand still does.")
    void pause(@PathVariable String school, @PathVariable String source) {
        known.require(school, source);
        syncs.pause(school, source);
    }

    @PostMapping("/{school}/{source}/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Resume", description = "Scheduled runs start again.")
    void resume(@PathVariable String school, @PathVariable String source) {
        known.require(school, source);
        syncs.resume(school, source);
    }
}
