package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result of a nationally standardised test (Cito, IEP, doorstroomtoets). Levels are labels and no numbers; {@code advice} is
 * the advice for secondary education that a test gives, which may not be shown before a day that differs per year.
 *
 * @param moment when in the school year, in the supplier's words: {@code M6}
 * @param functionLevel in the supplier's words: {@code E5}
 */
public record StandardTest(
        @Indexed @To(Student.class) @NotNull Ref student,
        @NotBlank String test,
        @Nullable String supplier,
        @Nullable String moment,
        @Indexed @NotNull LocalDate takenOn,
        @Nullable BigDecimal score,
        @Nullable String level,
        @NotNull Scale scale,
        @Nullable String functionLevel,
        @Nullable String advice)
        implements Canonical {

    /** What the words of a level mean: A to E, I to V, 1F to 3S, or the year whose average pupil scores the same. */
    public enum Scale {
        LETTER,
        ROMAN,
        REFERENCE,
        FUNCTION
    }
}
