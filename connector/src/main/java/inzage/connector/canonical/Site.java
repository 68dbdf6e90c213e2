package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A location of a school (vestiging). */
public record Site(
        @NotBlank String name,
        @Nullable Address address,
        @Nullable String phone) implements Canonical {}
