package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A parent or carer: a person, not an account. */
public record Guardian(
        @Nullable String givenName,
        @Nullable String initials,
        @Nullable String prefix,
        @NotBlank String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Address address,
        Ynu secretAddress)
        implements Canonical {}
