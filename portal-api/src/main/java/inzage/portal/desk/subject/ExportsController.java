package inzage.portal.desk.subject;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.right.Person;
import inzage.connector.right.Person.Sort;
import inzage.connector.right.export.Exports;
import inzage.connector.right.export.Exports.Answer;
import inzage.portal.desk.ReasonRequest;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}")
class ExportsController {
    private static final String ZIP = "application/zip";

    private final Exports exports;

    ExportsController(Exports exports) {
        this.exports = exports;
    }

    @PostMapping(path = "/students/{student}/export", produces = ZIP)
    @Operation(
            summary = "A copy of everything that is kept of a student",
            description =
                    "GDPR, articles 15 and 20: a zip with person.json and the student's documents. Other people are in it as"
                            + " ids at most. Written down with its reason; only so many in an hour, then 429. Look it through before it"
                            + " is handed over.")
    void student(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId student,
            @Valid @RequestBody ReasonRequest why,
            HttpServletResponse response)
            throws IOException {
        write(exports.ofPerson(actor, new Person(school, Sort.STUDENT, student), why.reason()), response);
    }

    @PostMapping(path = "/guardians/{guardian}/export", produces = ZIP)
    @Operation(
            summary = "A copy of everything that is kept of a guardian",
            description =
                    "As that of a student. Nothing of the children and of other guardians is in it, nor whether an address is"
                            + " kept from the guardian.")
    void guardian(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId guardian,
            @Valid @RequestBody ReasonRequest why,
            HttpServletResponse response)
            throws IOException {
        write(exports.ofPerson(actor, new Person(school, Sort.GUARDIAN, guardian), why.reason()), response);
    }

    private static void write(Answer answer, HttpServletResponse response) throws IOException {
        if (answer instanceof Answer.Unknown) {
            throw Refusal.notFound();
        }
        if (answer instanceof Answer.Enough) {
            throw new Refusal(ProblemKind.ENOUGH_COPIES);
        }
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"copy.zip\"");
        ((Answer.Ready) answer).copy().to(response.getOutputStream());
    }
}
