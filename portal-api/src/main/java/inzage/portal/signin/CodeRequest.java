package inzage.portal.signin;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of an authenticator app, or a recovery code. */
record CodeRequest(
        @NotBlank @Size(max = 32) @Schema(example = "123456")
        String code) {
    /** Not for a log. */
    @Override
    public String toString() {
        return "CodeRequest";
    }
}
