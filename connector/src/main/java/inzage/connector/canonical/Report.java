package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A student's report for a period. {@code locked} says that it is final; left unknown it is a draft. Of {@code content} and
 * {@code link} there is exactly one.
 *
 * @param visibleFrom the moment of its release; without one it is not released
 * @param link an address that begins with {@code https:}
 */
public record Report(
        @Indexed @To(Student.class) @NotNull Ref student,

        @Indexed @NotNull @Pattern(regexp = SchoolYear.NAME, message = "is not a school year like 2026-2027")
        String schoolYear,

        @NotBlank String title,
        Ynu locked,
        @Nullable Instant visibleFrom,
        @NotBlank String mediaType,
        @Nullable Content content,
        @Nullable URI link)
        implements Canonical {}
