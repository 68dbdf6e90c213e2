package inzage.portal.desk.subject;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.right.Person;
import inzage.connector.right.Person.Sort;
import inzage.connector.right.erasure.Erasures;
import inzage.connector.right.erasure.Outcome;
import inzage.portal.desk.Authors;
import inzage.portal.desk.ReasonRequest;
import inzage.portal.problem.Refusal;
import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
@RequestMapping("/api/v1/schools/{school}")
class ErasuresController {
    private static final String TRIED =
            "Counts what would be deleted, table by table, and changes nothing. A guardian who is listed once per child and"
                    + " has one account for all of it goes as a whole. What it gives as"
                    + " confirmation is asked for when it is done. 409 while a run of the school is at work.";
    private static final String DONE =
            "GDPR, article 17: deletes everything of the person, at once and on every surface, and keeps it"
                    + " from coming back with the next delivery. Their sources have to deliver everything once; what they delivered"
                    + " before cannot be replayed. 409 if it is not what was confirmed any more, or while a run is at work.";

    private final Erasures erasures;
    private final Authors authors;

    ErasuresController(Erasures erasures, Authors authors) {
        this.erasures = erasures;
        this.authors = authors;
    }

    /** That somebody is to be erased. */
    @Schema(name = "Erase")
    record Request(
            @NotBlank
            @Size(max = 500)
            @Pattern(regexp = Text.PLAIN)
            @Schema(description = "Why; it stays. Name nobody in it.")
            String reason,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "What trying it gave.")
            String confirmation) {}

    @PostMapping("/students/{student}/erasure/trial")
    @Operation(summary = "Try to erase a student", description = TRIED)
    ExtentView tryStudent(Actor actor, @PathVariable String school, @PathVariable RecordId student) {
        return ExtentView.of(erasures.attempt(actor, new Person(school, Sort.STUDENT, student)));
    }

    @PostMapping("/students/{student}/erasure")
    @Operation(summary = "Erase a student", description = DONE)
    ExtentView eraseStudent(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId student,
            @Valid @RequestBody Request request) {
        return erase(actor, new Person(school, Sort.STUDENT, student), request);
    }

    @PostMapping("/guardians/{guardian}/erasure/trial")
    @Operation(summary = "Try to erase a guardian", description = TRIED)
    ExtentView tryGuardian(Actor actor, @PathVariable String school, @PathVariable RecordId guardian) {
        return ExtentView.of(erasures.attempt(actor, new Person(school, Sort.GUARDIAN, guardian)));
    }

    @PostMapping("/guardians/{guardian}/erasure")
    @Operation(summary = "Erase a guardian", description = DONE)
    ExtentView eraseGuardian(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId guardian,
            @Valid @RequestBody Request request) {
        return erase(actor, new Person(school, Sort.GUARDIAN, guardian), request);
    }

    @GetMapping("/erasures")
    @Operation(
            summary = "Erasures",
            description =
                    "Those that somebody asked for, newest first: when and by whom. Who was erased cannot be told.")
    List<ErasureView> erasures(@PathVariable String school) {
        return erasures.of(school).stream()
                .map(erasure -> ErasureView.of(erasure, authors::name))
                .toList();
    }

    @PostMapping("/erasures/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Withdraw an erasure",
            description =
                    "If it was a mistake: the next delivery that holds the person brings back what their source has. What people"
                            + " decided and were told is gone. 404 if no such erasure stands.")
    void withdraw(
            Actor actor, @PathVariable String school, @PathVariable String id, @Valid @RequestBody ReasonRequest why) {
        Refusal.unless(erasures.withdraw(actor, school, id, why.reason()));
    }

    private ExtentView erase(Actor actor, Person person, Request request) {
        Outcome outcome = erasures.erase(actor, person, request.reason(), request.confirmation());
        return ExtentView.of(outcome);
    }
}
