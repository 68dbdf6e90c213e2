package inzage.portal.bulletin;

import inzage.connector.canonical.Activity;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.audit.Sightings;
import inzage.portal.bulletin.SchoolAnswers.FreshnessView;
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
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School")
class ActivitiesController {
    private final Asking asking;
    private final Bulletin bulletin;
    private final Sightings sightings;
    private final Texts texts;

    ActivitiesController(Asking asking, Bulletin bulletin, Sightings sightings, Texts texts) {
        this.asking = asking;
        this.bulletin = bulletin;
        this.sightings = sightings;
        this.texts = texts;
    }

    /** Activities, the soonest first. */
    @Schema(name = "Activities")
    record ActivitiesView(
            List<ActivityView> activities,

            @Schema(description = "What to send as cursor for the page after this one.") @Nullable
            String next,

            List<FreshnessView> freshness,
            @Nullable EmptyView empty) {}

    /** Something in the calendar; times are local to the school. From midnight through midnight means whole days. */
    @Schema(name = "Activity")
    record ActivityView(
            String id,
            @Schema(example = "vechtstroom") String school,
            String title,

            @Schema(description = "Sanitised HTML.") @Nullable
            String text,

            LocalDateTime from,
            @Nullable LocalDateTime through,
            @Nullable String place) {
        static ActivityView of(String school, Shown<Activity> shown) {
            Activity activity = shown.value();
            return new ActivityView(
                    shown.id().hex(),
                    school,
                    activity.title(),
                    activity.text(),
                    activity.from(),
                    activity.through(),
                    activity.place());
        }
    }

    @GetMapping("/api/v1/activities")
    @Operation(
            summary = "Activities of the schools",
            description = "What is to come, the soonest first, of all schools where there is a child.")
    ActivitiesView activities(
            @AuthenticationPrincipal SignedIn signedIn,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        SchoolAnswers<Activity> answers = SchoolAnswers.of(signedIn, Part.ACTIVITIES, asking, bulletin, sightings);
        Page<ActivityView> page =
                Page.soonestFirst(answers.map(ActivityView::of), item -> item.from() + "." + item.id(), cursor, limit);
        return new ActivitiesView(
                page.items(),
                page.next(),
                answers.freshness(),
                EmptyView.unless(page.items(), "activities", answers.names(), texts));
    }
}
