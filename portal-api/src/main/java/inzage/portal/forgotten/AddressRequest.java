package inzage.portal.forgotten;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An e-mail address. */
@Schema(name = "ForgottenBy")
record AddressRequest(
        @NotBlank @Size(max = 254) @Schema(example = "noor@example.org")
        String email) {
    /** Not for a log. */
    @Override
    public String toString() {
        return "AddressRequest";
    }
}
