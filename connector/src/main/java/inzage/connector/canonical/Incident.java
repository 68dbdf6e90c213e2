package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened with a student; {@code kind} is the school's own word. */
public record Incident(
        @Indexed @To(Student.class) @NotNull Ref student,
        @NotNull Instant at,
        @NotBlank String kind,
        @To(Subject.class) @Nullable Ref subject,
        @Nullable String text)
        implements Canonical {}
