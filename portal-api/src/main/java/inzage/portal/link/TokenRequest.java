package inzage.portal.link;

import inzage.connector.account.link.Token;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the link of a mail ends with. */
@Schema(name = "LinkToken")
record TokenRequest(
        @NotBlank @Size(max = 64) @Schema(description = "What stands behind the # of the link.")
        String token) {
    Token toToken() {
        return new Token(token);
    }

    /** Not for a log. */
    @Override
    public String toString() {
        return "TokenRequest";
    }
}
