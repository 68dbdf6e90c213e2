package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something in the school's calendar. Times are local to the school, and from midnight through midnight means whole days, the last
 * one included. Without {@code publishFrom} it is published from its arrival.
 */
public record Activity(
        @NotBlank String title,
        @Html @Nullable String text,
        @NotNull LocalDateTime from,
        @Nullable LocalDateTime through,
        @Nullable String place,
        @Nullable LocalDate publishFrom,
        @Nullable LocalDate publishThrough,
        @NotNull Audience audience)
        implements Canonical {}
