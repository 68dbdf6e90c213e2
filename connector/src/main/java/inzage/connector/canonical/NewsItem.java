package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A message of the school. Without {@code publishFrom} it is not published; both ends are inclusive. */
public record NewsItem(
        @NotBlank String title,
        @NotNull LocalDate date,
        @Html @NotBlank String text,
        @Nullable LocalDate publishFrom,
        @Nullable LocalDate publishThrough,
        @NotNull Audience audience)
        implements Canonical {}
