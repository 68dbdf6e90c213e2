package inzage.portal.operation.review;

import inzage.connector.audit.Actor;
import inzage.connector.review.value.Review;
import inzage.connector.review.value.Reviews;
import inzage.connector.review.value.Values;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations/reviews")
class ReviewsController {
    private final Reviews reviews;

    ReviewsController(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Of which school, and why. */
    @Schema(name = "OpenReview")
    record Request(
            @NotBlank String school,

            @NotBlank @Size(max = 500) @Pattern(regexp = Text.PLAIN) @Schema(description = "Why; the school reads it.")
            String reason) {}

    /** That a review is open. */
    @Schema(name = "Review")
    record Opened(
            long id,
            @Schema(description = "When it ends by itself.") Instant until) {}

    /** One record. */
    @Schema(name = "ReviewedRecord")
    record RecordValues(
            @Schema(description = "By name; what the source does not tell is left out.")
            Map<String, String> fields) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin to look at values",
            description =
                    "For a quarter of an hour. 403 with type not-granted if the school does not let operators look now.")
    Opened open(Actor actor, @Valid @RequestBody Request request) {
        Review review = reviews.open(actor, request.school(), request.reason())
                .orElseThrow(() -> new Refusal(ProblemKind.NOT_GRANTED));
        return new Opened(review.id(), review.until());
    }

    @GetMapping("/{id}/records")
    @Operation(
            summary = "The values of one record",
            description =
                    "As its source delivered them; written down. 403 with type not-granted when the review is over or the"
                            + " school took its word back. 404 for what is not there, for what is medical, and for a student of"
                            + " whom processing is restricted.")
    RecordValues values(
            Actor actor,
            @PathVariable long id,
            @RequestParam String source,
            @Parameter(example = "result") @RequestParam String kind,
            @Parameter(description = "The source's own key.") @RequestParam String key) {
        Values values = reviews.look(actor, id, source, kind, key);
        if (values instanceof Values.Shown shown) {
            return new RecordValues(new TreeMap<>(shown.fields()));
        }
        throw values instanceof Values.Over ? new Refusal(ProblemKind.NOT_GRANTED) : Refusal.notFound();
    }
}
