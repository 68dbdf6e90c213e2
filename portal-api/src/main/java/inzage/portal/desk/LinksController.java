package inzage.portal.desk;

import inzage.connector.access.Links;
import inzage.connector.audit.Actor;
import inzage.connector.review.OwnChildren;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/links")
class LinksController {
    private final Links links;
    private final OwnChildren own;

    LinksController(Links links, OwnChildren own) {
        this.links = links;
        this.own = own;
    }

    /** How many links the desk was shown. */
    @Schema(name = "ConfirmLinks")
    record Expected(
            @NotNull @Min(1) @Schema(description = "The number shown as inBulk.")
            Integer expected) {}

    /** How many links were confirmed. */
    @Schema(name = "ConfirmedLinks")
    record Confirmed(int confirmed) {}

    @GetMapping
    @Operation(
            summary = "Links to confirm",
            description = "Links that show nothing only because nobody said whether they may. Oldest first, by page.")
    LinksView waiting(
            Actor actor,
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return LinkPage.of(links.toConfirm(school, own.of(actor, school)), cursor, limit);
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "Confirm in bulk",
            description =
                    "Confirms every link that asks for no decision of its own. If their number is not the expected one:"
                            + " 409, and nothing is confirmed.")
    Confirmed confirmAll(Actor actor, @PathVariable String school, @Valid @RequestBody Expected request) {
        return new Confirmed(links.confirmAll(school, request.expected(), actor, own.of(actor, school))
                .orElseThrow(() -> new Refusal(ProblemKind.NUMBER_CHANGED)));
    }
}
