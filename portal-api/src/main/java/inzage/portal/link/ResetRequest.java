package inzage.portal.link;

import inzage.connector.account.link.Token;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another password. */
@Schema(name = "PasswordReset")
record ResetRequest(
        @NotBlank @Size(max = 64) String token,
        @NotNull @Size(max = 512) String password) {
    Token toToken() {
        return new Token(token);
    }

    /** Not for a log. */
    @Override
    public String toString() {
        return "ResetRequest";
    }
}
