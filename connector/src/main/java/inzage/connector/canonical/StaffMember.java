package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Somebody who works at the school. */
public record StaffMember(
        @Nullable String code,
        @Nullable String givenName,
        @Nullable String prefix,
        @NotBlank String familyName,
        @Nullable String email,
        @Nullable String phone)
        implements Canonical {}
