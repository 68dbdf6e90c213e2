package inzage.portal.result;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.publication.Answer;
import inzage.connector.publication.GradeBook;
import inzage.connector.publication.Publication;
import inzage.portal.child.Asking;
import inzage.portal.child.Asking.Asked;
import inzage.portal.child.EmptyView;
import inzage.portal.enrolment.EnrolmentView;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.result.ResultsView.YearView;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Results")
class ResultsController {
    private final Asking asking;
    private final Publication publication;
    private final Texts texts;

    ResultsController(Asking asking, Publication publication, Texts texts) {
        this.asking = asking;
        this.publication = publication;
        this.texts = texts;
    }

    @GetMapping("/api/v1/children/{child}/results")
    @Operation(
            summary = "Results of a child",
            description =
                    "As a matrix of one school year (the current one unless asked otherwise) or as an overview of all"
                            + " years of the enrolment (the active one unless asked otherwise); tests, or what counts for the exam.")
    ResultsView results(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable RecordId child,
            @RequestParam(defaultValue = "matrix")
                    @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"matrix", "overview"},
                                            defaultValue = "matrix"))
                    ResultsQuery.View view,
            @RequestParam(defaultValue = "tests")
                    @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"tests", "exams"},
                                            defaultValue = "tests"))
                    ResultsQuery.Type type,
            @RequestParam(required = false) @Nullable RecordId enrolment,
            @RequestParam(required = false) @Nullable String schoolYear) {
        ResultsQuery query =
                new ResultsQuery(view, type, Optional.ofNullable(enrolment), Optional.ofNullable(checked(schoolYear)));
        return view(asking.one(signedIn, viewer -> publication.gradeBook(viewer, child)), query);
    }

    @GetMapping("/api/v1/children/{child}/results/{result}")
    @Operation(
            summary = "One result",
            description = "With its date and attempt, and its weight if the school shows it.")
    ResultViews.Detail result(
            @AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId child, @PathVariable RecordId result) {
        var answer = asking.one(signedIn, viewer -> publication.results(viewer, child))
                .answer();
        Instant updatedAt = answer.updatedAt().orElse(null);
        return answer.shown().stream()
                .filter(shown -> shown.id().equals(result))
                .findFirst()
                .map(shown -> ResultViews.Detail.of(shown, answer.names(), updatedAt))
                .orElseThrow(Refusal::notFound);
    }

    private ResultsView view(Asked<GradeBook> asked, ResultsQuery query) {
        GradeBook book = asked.answer();
        EnrolmentChoice choice = EnrolmentChoice.of(book.enrolments(), query.enrolment(), asked.today());
        ResultsPage page = new ResultsPage(book, query, choice);
        List<YearView> years = page.years();
        Answer<?> answer = book.results();
        return new ResultsView(
                query.view().name().toLowerCase(Locale.ROOT),
                query.type().name().toLowerCase(Locale.ROOT),
                years,
                page.schoolYears(),
                enrolments(book, asked.today()),
                choice.id(),
                answer.updatedAt().orElse(null),
                EmptyView.unless(years, "results", answer.names(), texts));
    }

    private static List<EnrolmentView> enrolments(GradeBook book, LocalDate today) {
        return book.enrolments().stream()
                .map(shown -> EnrolmentView.of(shown, today))
                .sorted(EnrolmentView.NEWEST_FIRST)
                .toList();
    }

    private static @Nullable String checked(@Nullable String schoolYear) {
        if (schoolYear != null && !schoolYear.matches(SchoolYear.NAME)) {
            throw new Refusal(ProblemKind.BAD_REQUEST);
        }
        return schoolYear;
    }
}
