package inzage.portal.operation;

import inzage.connector.access.sight.Sights;
import inzage.connector.sync.ChangeRow;
import inzage.connector.sync.NotHeld;
import inzage.connector.sync.Run;
import inzage.connector.sync.Syncs;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations")
class RunsController {
    private final Syncs syncs;
    private final Sights sights;

    RunsController(Syncs syncs, Sights sights) {
        this.syncs = syncs;
        this.sights = sights;
    }

    @GetMapping("/runs")
    @Operation(summary = "Runs of a source", description = "Newest first.")
    List<RunSummary> runs(
            @RequestParam String school,
            @RequestParam String source,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int limit) {
        return syncs.runs(school, source, limit).stream().map(RunSummary::of).toList();
    }

    @GetMapping("/runs/{id}")
    @Operation(summary = "One run", description = "With its counts by kind of record, its durations and its plan.")
    RunView run(@PathVariable long id) {
        Run run = known(id);
        return RunView.of(run, sights.of(run.school()));
    }

    @GetMapping("/runs/{id}/changes")
    @Operation(
            summary = "What a run changes, record by record",
            description =
                    "Keys and names of fields, never values; of each kind as much as can be read. A dry or held run:"
                            + " what it would change.")
    List<ChangeRow> changes(
            @PathVariable long id,
            @Parameter(description = "The number of the last change that was read.")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    long after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        known(id);
        return syncs.changes(id, after, limit);
    }

    @PostMapping("/runs/{id}/approve")
    @Operation(
            summary = "Approve a held run",
            description = "Another run applies it, if it still does what this one shows; if not, that one is held.")
    @ApiResponse(responseCode = "202", description = "Asked for.", useReturnTypeSchema = true)
    ResponseEntity<RequestedRun> approve(@AuthenticationPrincipal SignedIn signedIn, @PathVariable long id) {
        known(id);
        return RequestedRun.accepted(decided(() -> syncs.approve(id, signedIn.account())));
    }

    @PostMapping("/runs/{id}/dismiss")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Dismiss a held run", description = "Everything stays as it is.")
    void dismiss(@AuthenticationPrincipal SignedIn signedIn, @PathVariable long id) {
        known(id);
        decided(() -> {
            syncs.dismiss(id, signedIn.account());
            return id;
        });
    }

    private Run known(long id) {
        return syncs.run(id).orElseThrow(Refusal::notFound);
    }

    private static long decided(LongSupplier decision) {
        try {
            return decision.getAsLong();
        } catch (NotHeld e) {
            throw new Refusal(ProblemKind.NOT_HELD);
        }
    }
}
