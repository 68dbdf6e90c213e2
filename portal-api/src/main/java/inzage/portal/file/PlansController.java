package inzage.portal.file;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.publication.Answer;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.paging.Page;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "File")
class PlansController {
    private final Asking asking;
    private final ChildFile file;
    private final Texts texts;

    PlansController(Asking asking, ChildFile file, Texts texts) {
        this.asking = asking;
        this.file = file;
        this.texts = texts;
    }

    /** Plans to support a child, newest first. */
    @Schema(name = "Plans")
    record PlansView(
            List<PlanView> plans,

            @Schema(description = "What to send as cursor for the page after this one.") @Nullable
            String next,

            @Schema(description = "When the school last delivered this.") @Nullable
            Instant updatedAt,

            @Nullable EmptyView empty) {}

    /** A plan to support the child; what is absent the school did not write. */
    @Schema(name = "Plan")
    record PlanView(
            String id,
            @Nullable String title,
            LocalDate from,
            @Nullable String problem,
            @Nullable String goals,
            @Nullable String approach,
            @Nullable String execution,
            @Nullable String evaluation) {
        static PlanView of(Shown<SupportPlan> shown) {
            SupportPlan plan = shown.value();
            return new PlanView(
                    shown.id().hex(),
                    plan.title(),
                    plan.from(),
                    plan.problem(),
                    plan.goals(),
                    plan.approach(),
                    plan.execution(),
                    plan.evaluation());
        }
    }

    @GetMapping("/api/v1/children/{child}/plans")
    @Operation(summary = "Support plans of a child", description = "The newest first.")
    PlansView plans(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable RecordId child,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var asked = asking.one(signedIn, viewer -> file.part(viewer, child, Part.PLANS));
        Answer<SupportPlan> answer = asked.answer();
        Page<PlanView> page = Page.newestFirst(
                answer.shown().stream().map(PlanView::of).toList(), item -> item.from() + item.id(), cursor, limit);
        return new PlansView(
                page.items(),
                page.next(),
                answer.updatedAt().orElse(null),
                EmptyView.unless(page.items(), "plans", answer.names(), texts));
    }
}
