package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A school subject. */
public record Subject(@Nullable String code, @NotBlank String name) implements Canonical {}
