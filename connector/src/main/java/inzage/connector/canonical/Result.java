package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result as the source delivered it. {@code grade} is text first; {@code value} is its exact decimal where it is a number.
 * {@code scaleMin} and {@code scaleMax} absent mean 1 to 10, the only scale that enters averages of ours. {@code contributors}
 * is {@code null} where the source does not say what a derived value was made of, which is not the same as an empty list; a
 * contributor that is not there (rejected, withdrawn) stays in it as an unresolved reference.
 */
public record Result(
        @Indexed @To(Student.class) @NotNull Ref student,
        @To(Enrolment.class) @Nullable Ref enrolment,
        @To(Subject.class) @NotNull Ref subject,

        @Indexed @NotNull @Pattern(regexp = SchoolYear.NAME, message = "is not a school year like 2026-2027")
        String schoolYear,

        @Nullable Integer yearOfStudy,
        @Nullable String level,
        @Nullable String sitting,
        @NotNull Kind kind,
        @Nullable ExamComponent examComponent,
        @Nullable String category,
        @Nullable String title,
        @Nullable String period,
        @NotBlank String grade,
        @Nullable BigDecimal value,
        @Nullable BigDecimal scaleMin,
        @Nullable BigDecimal scaleMax,
        @Nullable BigDecimal weight,
        @Nullable Integer attempt,
        Ynu counts,
        Ynu valid,
        @To(Result.class) @Nullable List<Ref> contributors,
        @Nullable LocalDate achievedOn,
        @Nullable Instant enteredAt,
        @Nullable String remark)
        implements Canonical {

    /** What a result is; it has no default. */
    public enum Kind {
        SUBTEST,
        TEST,
        INTERMEDIATE,
        AVERAGE,
        YEAR_AVERAGE,
        EXAM_PART,
        EXAM_GRADE,
        END_GRADE
    }

    /** Which part of a Dutch final exam a result belongs to. */
    public enum ExamComponent {
        SE_PART,
        SE_GRADE,
        CE_SCORE,
        CE_GRADE,
        END_GRADE,
        COMBINATION_GRADE,
        OUTCOME,
        PROFILE_WORK,
        SECTOR_WORK,
        NUMERACY,
        OTHER
    }

    public Result {
        contributors = contributors == null ? null : List.copyOf(contributors);
    }
}
