package inzage.portal.signin;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An e-mail address and a password. */
record SignInRequest(
        @NotBlank @Size(max = 254) @Schema(example = "noor@example.org")
        String email,

        @NotBlank @Size(max = 512) String password) {
    /** Neither is for a log. */
    @Override
    public String toString() {
        return "SignInRequest";
    }
}
