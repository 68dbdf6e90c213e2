package inzage.portal.closure;

import inzage.connector.audit.Actor;
import inzage.connector.settings.closure.Closures;
import inzage.portal.desk.Authors;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/closures")
class LiftingController {
    private final Closures closures;
    private final Authors authors;

    LiftingController(Closures closures, Authors authors) {
        this.closures = closures;
        this.authors = authors;
    }

    @GetMapping
    @Operation(
            summary = "What operators closed at the school",
            description = "Newest first, with the reason, also what was lifted.")
    List<ClosureView> closures(@PathVariable String school) {
        return closures.of(school).stream()
                .map(closure -> ClosureView.of(closure, authors::name))
                .toList();
    }

    @PostMapping("/{id}/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Lift what an operator closed",
            description = "From the next request on the school's own settings say again what is open.")
    void lift(Actor actor, @PathVariable String school, @PathVariable long id) {
        Refusal.unless(closures.lift(actor, school, id));
    }
}
