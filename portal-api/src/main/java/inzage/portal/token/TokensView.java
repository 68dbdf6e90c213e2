package inzage.portal.token;

import inzage.connector.token.AccessToken;
import inzage.connector.token.NewToken;
import inzage.connector.token.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of an account that still open something. */
@Schema(name = "Tokens")
record TokensView(List<OneToken> tokens) {

    /** One token, without what it is shown as. */
    @Schema(name = "Token")
    record OneToken(
            String id,
            String name,
            @Schema(example = "[\"agenda\"]") List<String> scopes,
            Instant createdAt,
            Instant expiresAt,

            @Schema(description = "When it was last shown, to the minute; absent if never.") @Nullable
            Instant lastUsedAt) {
        static OneToken of(AccessToken token) {
            return new OneToken(
                    token.id(),
                    token.name(),
                    token.scopes().stream().map(Scope::word).sorted().toList(),
                    token.created(),
                    token.expires(),
                    token.lastUsed().orElse(null));
        }
    }

    /** A token that was just made. */
    @Schema(name = "NewToken")
    record JustMade(
            @Schema(description = "To be sent as 'Authorization: Bearer …'. Shown now and never again.")
            String secret,

            OneToken token) {
        static JustMade of(NewToken made) {
            return new JustMade(made.text().text(), OneToken.of(made.token()));
        }

        /** Never shows the secret. */
        @Override
        public String toString() {
            return "JustMade";
        }
    }

    static TokensView of(List<AccessToken> tokens) {
        return new TokensView(tokens.stream().map(OneToken::of).toList());
    }
}
