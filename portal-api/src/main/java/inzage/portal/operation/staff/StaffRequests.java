package inzage.portal.operation.staff;

import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What operators send about staff. */
final class StaffRequests {
    private StaffRequests() {}

    /** Whom to invite. */
    @Schema(name = "InviteStaff")
    record Invite(
            @NotBlank @Size(max = 254) @Schema(example = "balie@school.example")
            String email,

            @NotNull @Valid OfficeRequest office) {
        /** Without the address. */
        @Override
        public String toString() {
            return "Invite";
        }
    }

    /** From whom to take what. */
    @Schema(name = "RevokeRole")
    record Revoke(
            @NotBlank @Size(max = 36) String account,
            @NotNull @Valid OfficeRequest office) {}

    /** Why an account is closed. */
    @Schema(name = "CloseAccount")
    record Close(
            @NotBlank
            @Size(max = 500)
            @Pattern(regexp = Text.PLAIN)
            @Schema(description = "In a sentence; kept with the decision.")
            String reason) {}
}
