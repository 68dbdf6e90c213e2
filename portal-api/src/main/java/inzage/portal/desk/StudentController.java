package inzage.portal.desk;

import inzage.connector.access.LinkDecisions;
import inzage.connector.access.restriction.Restrictions;
import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.review.OwnChildren;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
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
@RequestMapping("/api/v1/schools/{school}")
class StudentController {
    private final LinkDecisions decisions;
    private final Restrictions restrictions;
    private final OwnChildren own;
    private final Authors authors;

    StudentController(LinkDecisions decisions, Restrictions restrictions, OwnChildren own, Authors authors) {
        this.decisions = decisions;
        this.restrictions = restrictions;
        this.own = own;
        this.authors = authors;
    }

    @GetMapping("/students/{student}/decisions")
    @Operation(
            summary = "What was decided about a student",
            description = "About links and about processing, with who, when and why, also what was withdrawn.")
    DecisionsView decisions(@PathVariable String school, @PathVariable RecordId student) {
        return DecisionsView.of(decisions.history(school, student), restrictions.of(school, student), authors::name);
    }

    @GetMapping("/restrictions")
    @Operation(
            summary = "Students of whom processing is restricted",
            description = "Nothing of them is shown to anybody, also not to themselves. None is a child of one's own.")
    List<RestrictionView> restricted(Actor actor, @PathVariable String school) {
        Set<RecordId> children = own.of(actor, school);
        return restrictions.standing(school).stream()
                .filter(one -> !children.contains(one.student()))
                .map(one -> RestrictionView.of(one, authors::name))
                .toList();
    }

    @PostMapping("/students/{student}/restrict")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Restrict processing",
            description = "GDPR, article 18: what is kept of the student stays and is shown to nobody, from now on.")
    void restrict(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId student,
            @Valid @RequestBody ReasonRequest why) {
        Refusal.unless(restrictions.restrict(actor, school, student, why.reason()));
    }

    @PostMapping("/students/{student}/unrestrict")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a restriction", description = "Effective at once; 404 if none stands.")
    void withdraw(Actor actor, @PathVariable String school, @PathVariable RecordId student) {
        Refusal.unless(restrictions.withdraw(actor, school, student));
    }
}
