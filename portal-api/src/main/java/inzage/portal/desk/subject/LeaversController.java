package inzage.portal.desk.subject;

import inzage.connector.audit.Actor;
import inzage.connector.right.purge.HeldPurge;
import inzage.connector.right.purge.Purge;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/leavers")
class LeaversController {
    private final Purge purge;

    LeaversController(Purge purge) {
        this.purge = purge;
    }

    /** That so many may go. */
    @Schema(name = "ApproveLeavers")
    record Request(
            @NotNull @Min(1) @Schema(description = "How many students and guardians together, as they are shown.")
            Integer expected,

            @NotBlank @Size(max = 500) @Pattern(regexp = Text.PLAIN) @Schema(description = "Why; kept in the audit.")
            String reason) {}

    @Schema(name = "Leavers", description = "Who left and waits to be deleted, because there are many of them.")
    record View(
            @Schema(description = "Students who left.") int leavers,

            @Schema(description = "All students, with them.")
            int students,

            @Schema(description = "Guardians who left.") int guardianLeavers,

            @Schema(description = "All guardians, with them.")
            int guardians,

            @Nullable Instant heldAt) {
        static View of(HeldPurge held) {
            return new View(
                    held.students().leavers(),
                    held.students().all(),
                    held.guardians().leavers(),
                    held.guardians().all(),
                    held.heldAt());
        }
    }

    @GetMapping
    @Operation(
            summary = "Leavers who wait to be deleted",
            description =
                    "Whoever left is deleted after the time that the school keeps them. More than a tenth of the students, or of"
                            + " the guardians, at once wait here until somebody approves; 0 if nobody waits.")
    View held(@PathVariable String school) {
        return purge.held(school).map(View::of).orElse(new View(0, 0, 0, 0, null));
    }

    @PostMapping("/approve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Approve that they go",
            description = "They are deleted the next night. 409 if another number" + " waits.")
    void approve(Actor actor, @PathVariable String school, @Valid @RequestBody Request request) {
        if (!purge.approve(actor, school, request.expected(), request.reason())) {
            throw new Refusal(ProblemKind.NUMBER_CHANGED);
        }
    }
}
