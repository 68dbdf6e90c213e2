package inzage.connector.canonical;

import org.jspecify.annotations.Nullable;

/** A postal address; every part as the source wrote it. */
public record Address(
        @Nullable String street,
        @Nullable String number,
        @Nullable String addition,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country) {}
