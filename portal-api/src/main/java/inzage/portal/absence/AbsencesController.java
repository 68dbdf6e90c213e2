package inzage.portal.absence;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Answer;
import inzage.connector.publication.Publication;
import inzage.portal.absence.AbsencesView.AbsenceView;
import inzage.portal.absence.AbsencesView.WeekView;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Absences")
class AbsencesController {
    private final Asking asking;
    private final Publication publication;
    private final Texts texts;

    AbsencesController(Asking asking, Publication publication, Texts texts) {
        this.asking = asking;
        this.publication = publication;
        this.texts = texts;
    }

    @GetMapping("/api/v1/children/{child}/absences")
    @Operation(
            summary = "Absences of a child",
            description = "By week, newest first. Both dates are inclusive and may be left out.")
    AbsencesView absences(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable RecordId child,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate through) {
        Period period = new Period(from, through);
        Answer<Absence> answer = asking.one(signedIn, viewer -> publication.absences(viewer, child))
                .answer();
        List<WeekView> weeks = Weeks.of(answer.shown().stream()
                .filter(shown -> period.holds(shown.value().date()))
                .map(shown -> AbsenceView.of(shown, answer.names()))
                .toList());
        return new AbsencesView(
                weeks, answer.updatedAt().orElse(null), EmptyView.unless(weeks, "absences", answer.names(), texts));
    }

    /** The days asked for, both ends inclusive, either end open. */
    private record Period(
            @Nullable LocalDate from, @Nullable LocalDate through) {
        Period {
            if (from != null && through != null && through.isBefore(from)) {
                throw new Refusal(ProblemKind.BAD_REQUEST);
            }
        }

        boolean holds(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (through == null || !date.isAfter(through));
        }
    }
}
