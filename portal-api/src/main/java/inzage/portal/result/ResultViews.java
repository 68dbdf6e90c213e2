package inzage.portal.result;

import inzage.connector.canonical.Result;
import inzage.connector.publication.Names;
import inzage.connector.publication.Shown;
import inzage.portal.child.SubjectView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One result: short, as in a cell, and in full, as in a window of its own. */
final class ResultViews {
    private ResultViews() {}

    /** A result in its place in a list. */
    @Schema(name = "ResultCell")
    record Cell(
            String id,
            @Nullable String title,
            @Schema(example = "test") String kind,
            @Nullable String period,

            @Schema(description = "As the school wrote it, with a decimal comma.", example = "7,2")
            String grade,

            @Nullable LocalDate achievedOn) {

        static Cell of(Shown<Result> shown) {
            Result result = shown.value();
            return new Cell(
                    shown.id().hex(),
                    result.title(),
                    word(result.kind()),
                    result.period(),
                    GradeText.of(result.grade()),
                    result.achievedOn());
        }
    }

    /** Everything about one result that may be seen. */
    @Schema(name = "Result")
    record Detail(
            String id,
            SubjectView subject,
            @Schema(example = "2026-2027") String schoolYear,
            @Nullable String title,
            @Schema(example = "test") String kind,
            @Nullable String examComponent,
            @Nullable String category,
            @Nullable String period,

            @Schema(description = "As the school wrote it, with a decimal comma.", example = "7,2")
            String grade,

            @Schema(description = "Where the scale begins; absent for that from 1 to 10.") @Nullable
            BigDecimal scaleMin,

            @Schema(description = "Where the scale ends; absent for that from 1 to 10.", example = "100") @Nullable
            BigDecimal scaleMax,

            @Schema(description = "Only if the school shows it.") @Nullable
            BigDecimal weight,

            @Schema(description = "Which attempt at its test; only beside another one that is shown.") @Nullable
            Integer attempt,

            @Nullable LocalDate achievedOn,
            @Nullable Instant enteredAt,
            @Nullable String remark,

            @Schema(description = "When the school last delivered results.") @Nullable
            Instant updatedAt) {

        static Detail of(Shown<Result> shown, Names names, @Nullable Instant updatedAt) {
            Result result = shown.value();
            Result.ExamComponent component = result.examComponent();
            return new Detail(
                    shown.id().hex(),
                    SubjectView.of(result.subject().id(), names),
                    result.schoolYear(),
                    result.title(),
                    word(result.kind()),
                    component == null ? null : word(component),
                    result.category(),
                    result.period(),
                    GradeText.of(result.grade()),
                    result.scaleMin(),
                    result.scaleMax(),
                    result.weight(),
                    result.attempt(),
                    result.achievedOn(),
                    result.enteredAt(),
                    result.remark(),
                    updatedAt);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
