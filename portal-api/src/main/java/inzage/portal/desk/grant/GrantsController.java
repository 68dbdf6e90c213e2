package inzage.portal.desk.grant;

import inzage.connector.audit.Actor;
import inzage.connector.review.value.Grants;
import inzage.portal.desk.Authors;
import inzage.portal.problem.Refusal;
import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
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
@RequestMapping("/api/v1/schools/{school}/review-grants")
class GrantsController {
    private final Grants grants;
    private final Authors authors;

    GrantsController(Grants grants, Authors authors) {
        this.grants = grants;
        this.authors = authors;
    }

    /** For how long, and why. */
    @Schema(name = "GiveReviewGrant")
    record Request(
            @NotNull @Min(1) @Max(168) @Schema(description = "How long it lasts, up to a week.")
            Integer hours,

            @NotBlank @Size(max = 500) @Pattern(regexp = Text.PLAIN) @Schema(description = "Why; kept with the grant.")
            String reason) {}

    /** That it is given. */
    @Schema(name = "GivenReviewGrant")
    record Given(long id) {}

    @GetMapping
    @Operation(summary = "Grants to operators", description = "Newest first, also those that are over.")
    List<GrantView> grants(@PathVariable String school) {
        return grants.of(school).stream()
                .map(grant -> GrantView.of(grant, authors::name))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Let operators look at values",
            description =
                    "Without it they see keys, names of fields, counts and codes. With it they look at single records, for a"
                            + " quarter of an hour at a time, with a reason; each look is written down.")
    Given give(Actor actor, @PathVariable String school, @Valid @RequestBody Request request) {
        return new Given(grants.give(actor, school, Duration.ofHours(request.hours()), request.reason()));
    }

    @PostMapping("/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a grant back",
            description = "Effective at once, also for reviews that are open; 404 if no such grant is in force.")
    void withdraw(Actor actor, @PathVariable String school, @PathVariable long id) {
        Refusal.unless(grants.withdraw(actor, school, id));
    }
}
