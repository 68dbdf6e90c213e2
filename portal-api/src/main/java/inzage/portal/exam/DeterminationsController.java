package inzage.portal.exam;

import inzage.connector.audit.Actor;
import inzage.connector.exam.board.ExamBoard;
import inzage.portal.desk.Authors;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Exam board")
@RequestMapping("/api/v1/schools/{school}/determinations")
class DeterminationsController {
    private final ExamBoard board;
    private final Authors authors;

    DeterminationsController(ExamBoard board, Authors authors) {
        this.board = board;
        this.authors = authors;
    }

    /** What is determined. */
    @Schema(name = "Determine")
    record Request(
            @NotNull @Valid ScopeView scope,

            @NotNull @Schema(description = "Shown from this instant on; what lies in the past counts as now.")
            Instant visibleFrom,

            @NotNull @Min(1) @Schema(description = "The number that the preview shows as results.")
            Integer expected) {}

    /** That it is determined. */
    @Schema(name = "Determined")
    record Determined(long id) {}

    @GetMapping
    @Operation(
            summary = "Determinations",
            description = "Newest first, also those withdrawn; with how much came or changed in their scope since.")
    List<DeterminationView> determinations(@PathVariable String school) {
        return board.recorded(school).stream()
                .map(recorded -> DeterminationView.of(recorded, authors::name))
                .toList();
    }

    @GetMapping("/preview")
    @Operation(
            summary = "What a determination would cover",
            description =
                    "In counts, if it were recorded now. A result of unknown level belongs to a scope without a level only.")
    CoverageView preview(@PathVariable String school, @Valid @ParameterObject ScopeView scope) {
        return CoverageView.of(board.preview(school, scope.scope()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Determine",
            description =
                    "Covers the results as they are now; what comes or changes later needs another determination. If their"
                            + " number is not the expected one: 409, and nothing is determined.")
    Determined determine(Actor actor, @PathVariable String school, @Valid @RequestBody Request request) {
        return new Determined(
                board.record(actor, school, request.scope().scope(), request.visibleFrom(), request.expected())
                        .orElseThrow(() -> new Refusal(ProblemKind.NUMBER_CHANGED)));
    }

    @PostMapping("/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a determination", description = "Effective at once; 404 if no such one stands.")
    void withdraw(Actor actor, @PathVariable String school, @PathVariable long id) {
        Refusal.unless(board.withdraw(actor, school, id));
    }
}
