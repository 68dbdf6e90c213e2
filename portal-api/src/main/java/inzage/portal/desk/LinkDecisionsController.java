package inzage.portal.desk;

import inzage.connector.access.AccessDecision.Kind;
import inzage.connector.access.LinkDecisions;
import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/links/{student}/{guardian}")
class LinkDecisionsController {
    private final LinkDecisions decisions;

    LinkDecisionsController(LinkDecisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Confirm one link", description = "For those that ask for a decision of their own.")
    void confirm(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId student,
            @PathVariable RecordId guardian,
            @Valid @RequestBody(required = false) @Nullable WhyRequest why) {
        Refusal.unless(decisions.decide(actor, school, student, guardian, Kind.CONFIRMED, WhyRequest.reason(why)));
    }

    @PostMapping("/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Close one link",
            description = "The guardian sees nothing of this student any more, whatever the administration says.")
    void close(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId student,
            @PathVariable RecordId guardian,
            @Valid @RequestBody(required = false) @Nullable WhyRequest why) {
        Refusal.unless(decisions.decide(actor, school, student, guardian, Kind.CLOSED, WhyRequest.reason(why)));
    }

    @PostMapping("/limit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Record a request of a parent without custody",
            description =
                    "Opens what the law grants who asked for it (Dutch civil code 1:377c): results, totals of absence and"
                            + " reports. A no of the administration about the portal stays a no.")
    void limit(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId student,
            @PathVariable RecordId guardian,
            @Valid @RequestBody ReasonRequest why) {
        Refusal.unless(decisions.decide(actor, school, student, guardian, Kind.LIMITED, Optional.of(why.reason())));
    }

    @PostMapping("/{decision}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Withdraw a decision about a link",
            description = "One of confirmed, closed, limited. Effective at once; 404 if no such decision stands.")
    void withdraw(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId student,
            @PathVariable RecordId guardian,
            @PathVariable Kind decision) {
        Refusal.unless(decisions.withdraw(actor, school, student, guardian, decision));
    }
}
