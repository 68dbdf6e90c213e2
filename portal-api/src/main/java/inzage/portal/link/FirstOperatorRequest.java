package inzage.portal.link;

import inzage.connector.account.Language;
import inzage.connector.account.link.Token;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** The account of the first operator. */
@Schema(name = "FirstOperator")
record FirstOperatorRequest(
        @NotBlank @Size(max = 64) String token,

        @NotBlank @Size(max = 254) @Schema(description = "The user name to be.", example = "beheer@example.org")
        String email,

        @NotNull @Size(max = 512) String password,
        @NotNull @Pattern(regexp = "nl|en") String language) {
    Token toToken() {
        return new Token(token);
    }

    Language spoken() {
        return Language.valueOf(language.toUpperCase(Locale.ROOT));
    }

    /** Not for a log. */
    @Override
    public String toString() {
        return "FirstOperatorRequest";
    }
}
