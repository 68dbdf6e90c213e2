package inzage.connector.canonical;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What the school knows about a student's health. Shown on the page only: never in mail, feed or log. */
public record Medical(
        @Indexed @To(Student.class) @NotNull Ref student,
        @Nullable String practitioner,
        @Nullable String medication,
        @Nullable String limitations,
        @Nullable String allergies,
        @Nullable String diet,
        @Nullable String other)
        implements Canonical {}
