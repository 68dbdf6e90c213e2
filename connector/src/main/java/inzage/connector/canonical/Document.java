package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the school. Of {@code content} and {@code link} there is exactly one. Without {@code publishFrom} it is not
 * published; both ends are inclusive.
 *
 * @param link an address that begins with {@code https:}
 */
public record Document(
        @NotBlank String title,
        @NotBlank String mediaType,
        @Nullable Content content,
        @Nullable URI link,
        @Nullable LocalDate publishFrom,
        @Nullable LocalDate publishThrough,
        @NotNull Audience audience)
        implements Canonical {}
