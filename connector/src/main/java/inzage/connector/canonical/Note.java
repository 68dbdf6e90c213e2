package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note in a student's file. {@code category} is the school's own word; {@code veto} says that its author does not want it to
 * be seen, and left unknown counts as one: where a system has no vetoes, its definition says {@code =NO}.
 *
 * @param author as the source writes it; not a reference, for an author may have left
 */
public record Note(
        @Indexed @To(Student.class) @NotNull Ref student,
        @NotBlank String category,
        @Indexed @NotNull LocalDate date,
        @To(Subject.class) @Nullable Ref subject,
        @NotBlank String text,
        @Nullable String author,
        Ynu veto)
        implements Canonical {}
