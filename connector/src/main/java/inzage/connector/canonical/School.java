package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A school: the tenant itself, as its administration knows it. {@code timeZone} is an IANA name, {@code locale} a BCP 47 tag. */
public record School(
        @NotBlank String name,
        @Nullable String brin,
        @Nullable String board,
        @Nullable Address address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @NotBlank String timeZone,
        @NotBlank String locale)
        implements Canonical {}
