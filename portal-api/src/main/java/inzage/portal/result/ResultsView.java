package inzage.portal.result;

import inzage.portal.child.EmptyView;
import inzage.portal.child.SubjectView;
import inzage.portal.enrolment.EnrolmentView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child's results: one year for a matrix, all years of the enrolment for an overview, newest first. */
@Schema(name = "Results")
record ResultsView(
        @Schema(allowableValues = {"matrix", "overview"}) String view,
        @Schema(allowableValues = {"tests", "exams"}) String type,
        List<YearView> years,

        @Schema(description = "The school years there is something to choose from, newest first.")
        List<String> schoolYears,

        @Schema(description = "The enrolments to choose from.")
        List<EnrolmentView> enrolments,

        @Schema(description = "The enrolment these are of; absent for all.") @Nullable
        String enrolment,

        @Schema(description = "When the school last delivered results.") @Nullable
        Instant updatedAt,

        @Nullable EmptyView empty) {

    /** The subjects of one school year. */
    @Schema(name = "ResultYear")
    record YearView(
            @Schema(example = "2026-2027") String schoolYear,

            @Schema(description = "The child's year of study in it; absent if it is not known.", example = "3")
            @Nullable
            Integer yearOfStudy,

            @Schema(description = "How many results the longest row has.")
            int columns,

            List<RowView> subjects) {
        static YearView of(String schoolYear, @Nullable Integer yearOfStudy, List<RowView> rows) {
            int longest =
                    rows.stream().mapToInt(row -> row.results().size()).max().orElse(0);
            return new YearView(schoolYear, yearOfStudy, longest, rows);
        }
    }

    /** One subject in one year. The order of the results is stable, and their places count only what is shown. */
    @Schema(name = "ResultRow")
    record RowView(
            SubjectView subject,

            @Schema(description = "Running average, if it may be seen.", example = "6,8") @Nullable
            String average,

            @Schema(description = "The year's average, if it may be seen.", example = "7") @Nullable
            String yearAverage,

            List<ResultViews.Cell> results) {}
}
