package inzage.portal.token;

import inzage.connector.publication.Viewer;
import inzage.connector.token.AccessTokens;
import inzage.connector.token.OwnTokens;
import inzage.portal.audit.Actors;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Sessions;
import inzage.portal.security.SignedIn;
import inzage.portal.token.TokensView.JustMade;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tokens")
class TokensController {
    private final AccessTokens tokens;
    private final OwnTokens own;
    private final TokenOwners owners;
    private final Sessions sessions;

    TokensController(AccessTokens tokens, OwnTokens own, TokenOwners owners, Sessions sessions) {
        this.tokens = tokens;
        this.own = own;
        this.owners = owners;
        this.sessions = sessions;
    }

    @GetMapping("/api/v1/tokens")
    @Operation(
            summary = "Tokens for tools of one's own",
            description = "Those that still open something. For guardians, and for students of 18 and older.")
    TokensView tokens(@AuthenticationPrincipal SignedIn signedIn) {
        owners.check(signedIn);
        return TokensView.of(tokens.of(signedIn.account()));
    }

    @PostMapping("/api/v1/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a token",
            description =
                    "It reads what its scopes say and changes nothing; what the school shows is decided as ever. Asks for"
                            + " a session opened with the password within the last five minutes, else 403 with type sign-in-again; at most ten.")
    JustMade create(
            @AuthenticationPrincipal SignedIn signedIn,
            @Valid @RequestBody TokenRequest request,
            HttpServletRequest http) {
        Viewer owner = owners.check(signedIn);
        // A token is for all schools of the account: the word of one of them is not enough.
        if (!signedIn.entrance().itself() || !sessions.fresh(signedIn)) {
            throw new Refusal(ProblemKind.SIGN_IN_AGAIN);
        }
        return own.create(
                        Actors.of(signedIn, Optional.of(owner), http),
                        signedIn.credentials(),
                        request.name(),
                        request.opens(),
                        request.life())
                .map(JustMade::of)
                .orElseThrow(() -> new Refusal(ProblemKind.TOKENS_FULL));
    }

    @PostMapping("/api/v1/tokens/{token}/revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a token", description = "From the next request on it opens nothing.")
    void revoke(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String token, HttpServletRequest http) {
        Viewer owner = owners.check(signedIn);
        Refusal.unless(own.revoke(Actors.of(signedIn, Optional.of(owner), http), token));
    }
}
