package inzage.portal.desk.explain;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import inzage.connector.review.Explained;
import inzage.connector.review.Explanations;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
class ExplainController {
    private final Explanations explanations;
    private final Clock clock;

    ExplainController(Explanations explanations, Clock clock) {
        this.explanations = explanations;
        this.clock = clock;
    }

    @GetMapping("/api/v1/schools/{school}/explain")
    @Operation(
            summary = "Why can this parent not see it?",
            description =
                    "What every rule says about an account, a child and a module: kinds, days, subjects and reasons, never a"
                            + " grade or a text. Written down. 403 with type own-child if the child is the asker's own.")
    ExplanationView explain(
            Actor actor,
            @PathVariable String school,
            @RequestParam String account,
            @RequestParam RecordId child,
            @RequestParam Module module,
            @Parameter(description = "Past: results as they were then. To come: with what is known now. Left out: now.")
                    @RequestParam(required = false)
                    @Nullable
                    Instant at) {
        Instant now = clock.instant();
        Instant asked = at == null ? now : at;
        Explained explained = explanations.explain(actor, school, account, child, module, asked);
        if (explained instanceof Explained.Answered answered) {
            return ExplanationView.of(answered, asked, TimeBasis.of(asked, now));
        }
        throw explained instanceof Explained.OwnChild ? new Refusal(ProblemKind.OWN_CHILD) : Refusal.notFound();
    }
}
