package inzage.portal.result;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.publication.GradeBook;
import inzage.connector.publication.Shown;
import inzage.portal.child.SubjectView;
import inzage.portal.result.ResultsQuery.Type;
import inzage.portal.result.ResultsQuery.View;
import inzage.portal.result.ResultsView.RowView;
import inzage.portal.result.ResultsView.YearView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out what a grade book shows, as a query asks. Knows nothing of what is hidden, so its places tell nothing of it. */
final class ResultsPage {
    private static final Comparator<Shown<Result>> IN_A_ROW = Comparator.<Shown<Result>, java.time.LocalDate>comparing(
                    shown -> shown.value().achievedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(shown -> shown.value().title(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(shown -> shown.id().hex());
    private static final Comparator<RowView> BY_SUBJECT = Comparator.comparing(
                    (RowView row) -> row.subject().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.subject().id());

    private final GradeBook book;
    private final ResultsQuery query;
    private final Averages averages;
    private final List<Shown<Result>> results;
    private final StudyYears studyYears;

    ResultsPage(GradeBook book, ResultsQuery query, EnrolmentChoice enrolment) {
        this.book = book;
        this.query = query;
        averages = new Averages(book, query.type());
        results = book.results().shown().stream()
                .filter(shown -> book.exams().contains(shown.id()) == (query.type() == Type.EXAMS))
                .filter(shown -> enrolment.test(shown.value()))
                .toList();
        studyYears = new StudyYears(
                book.enrolments().stream().filter(enrolment::takes).toList(), results);
    }

    /** The school years in which something is shown, newest first. */
    List<String> schoolYears() {
        return results.stream()
                .map(shown -> shown.value().schoolYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    List<YearView> years() {
        return wanted().stream()
                .map(year -> YearView.of(year, studyYears.in(year), rows(year)))
                .filter(year -> !year.subjects().isEmpty())
                .toList();
    }

    private List<String> wanted() {
        return query.schoolYear()
                .map(List::of)
                .orElseGet(() -> query.view() == View.OVERVIEW ? schoolYears() : List.of(book.currentSchoolYear()));
    }

    private List<RowView> rows(String year) {
        Map<RecordId, List<Shown<Result>>> bySubject = results.stream()
                .filter(shown -> shown.value().schoolYear().equals(year))
                .collect(Collectors.groupingBy(shown -> shown.value().subject().id()));
        return bySubject.entrySet().stream()
                .map(subject -> row(subject.getKey(), year, subject.getValue()))
                .sorted(BY_SUBJECT)
                .toList();
    }

    private RowView row(RecordId subject, String year, List<Shown<Result>> shown) {
        return new RowView(
                SubjectView.of(subject, book.results().names()),
                averages.running(subject, year, shown),
                averages.ofYear(shown),
                shown.stream()
                        .filter(result -> !Averages.is(result.value()))
                        .sorted(IN_A_ROW)
                        .map(ResultViews.Cell::of)
                        .toList());
    }
}
