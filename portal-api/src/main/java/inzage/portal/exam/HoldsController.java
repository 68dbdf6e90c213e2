package inzage.portal.exam;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.exam.board.Holding;
import inzage.connector.review.OwnChildren;
import inzage.portal.desk.Authors;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/schools/{school}/exam-holds")
class HoldsController {
    private final Holding holding;
    private final OwnChildren own;
    private final Authors authors;

    HoldsController(Holding holding, OwnChildren own, Authors authors) {
        this.holding = holding;
        this.own = own;
        this.authors = authors;
    }

    /** Whose results are held back. */
    @Schema(name = "Hold")
    record Request(
            @NotNull @Pattern(regexp = "[0-9a-f]{32}") String student,

            @Pattern(regexp = "[0-9a-f]{32}") @Schema(description = "The one subject; left out for all.") @Nullable
            String subject,

            @Size(max = 500) @Pattern(regexp = Text.PLAIN) @Schema(description = "Why; kept with the hold.") @Nullable
            String reason) {}

    /** That they are. */
    @Schema(name = "Held")
    record Held(long id) {}

    @GetMapping
    @Operation(summary = "Exam holds", description = "Newest first, also those lifted; none of a child of one's own.")
    List<HoldView> holds(Actor actor, @PathVariable String school) {
        Set<RecordId> children = own.of(actor, school);
        return holding.of(school).stream()
                .filter(entry -> !children.contains(entry.hold().student()))
                .map(entry -> HoldView.of(entry, authors::name))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Hold a student's exam results back",
            description =
                    "At once and whatever is determined. 404 if the school has no such student, 403 with type own-child if it"
                            + " is one's own.")
    Held hold(Actor actor, @PathVariable String school, @Valid @RequestBody Request request) {
        RecordId student = new RecordId(request.student());
        anothers(actor, school, student);
        return new Held(holding.hold(
                        actor,
                        school,
                        student,
                        Optional.ofNullable(request.subject()).map(RecordId::new),
                        Optional.ofNullable(request.reason()).filter(text -> !text.isBlank()))
                .orElseThrow(Refusal::notFound));
    }

    @PostMapping("/{id}/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lift a hold", description = "Effective at once; 404 if no such one stands.")
    void lift(Actor actor, @PathVariable String school, @PathVariable long id) {
        holding.student(school, id).ifPresent(student -> anothers(actor, school, student));
        Refusal.unless(holding.lift(actor, school, id));
    }

    private void anothers(Actor actor, String school, RecordId student) {
        if (own.refused(actor, school, student, "exam-hold")) {
            throw new Refusal(ProblemKind.OWN_CHILD);
        }
    }
}
