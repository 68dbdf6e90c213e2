package inzage.connector.canonical;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan to support a student (handelingsplan). */
public record SupportPlan(
        @Indexed @To(Student.class) @NotNull Ref student,
        @Nullable String title,
        @NotNull LocalDate from,
        @Nullable String problem,
        @Nullable String goals,
        @Nullable String approach,
        @Nullable String execution,
        @Nullable String evaluation)
        implements Canonical {}
