package inzage.portal.child;

import inzage.connector.canonical.Address;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody lives or a school stands. */
@Schema(name = "Address")
public record AddressView(
        @Nullable String street,
        @Nullable String number,
        @Nullable String addition,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country) {

    /** Absent if there is none. */
    public static @Nullable AddressView of(@Nullable Address address) {
        return address == null
                ? null
                : new AddressView(
                        address.street(),
                        address.number(),
                        address.addition(),
                        address.postcode(),
                        address.city(),
                        address.country());
    }
}
