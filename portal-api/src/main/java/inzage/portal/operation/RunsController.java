package inzage.portal.operation;

import inzage.connector.sync.Syncs;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations")
class RunsController {
    private final Syncs syncs;

    RunsController(Syncs syncs) {
        this.syncs = syncs;
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
        return syncs.run(id).map(RunView::of).orElseThrow(Refusal::notFound);
    }
}
