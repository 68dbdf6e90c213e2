package inzage.portal.signin;

import inzage.connector.account.Accounts.Match;
import inzage.connector.secondfactor.SecondFactors;
import inzage.connector.signin.Network;
import inzage.connector.signin.SignIns;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Sessions;
import inzage.portal.security.entrance.Arrival;
import inzage.portal.security.proof.AwaitedCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class SignInController {
    private final SignIns signIns;
    private final Admission admission;
    private final SecondFactors factors;
    private final Sessions sessions;

    SignInController(SignIns signIns, Admission admission, SecondFactors factors, Sessions sessions) {
        this.signIns = signIns;
        this.admission = admission;
        this.factors = factors;
        this.sessions = sessions;
    }

    /** What is still needed. */
    @Schema(name = "SignInNext")
    record NextView(
            @Schema(example = "code", allowableValues = "code")
            String next) {}

    @PostMapping("/api/v1/sign-in")
    @Operation(
            summary = "Sign in",
            description =
                    "Opens a session in a cookie and renews the CSRF token. The answer to a wrong password and to an"
                            + " unknown address is the same. After too many failures: 429, and if very many try at the"
                            + " same time: 503, both with Retry-After.")
    @ApiResponse(responseCode = "204", description = "Signed in.", content = @Content)
    @ApiResponse(
            responseCode = "202",
            description = "The account has a second factor: the session opens nothing until its code is given, within"
                    + " five minutes.",
            content = @Content(schema = @Schema(implementation = NextView.class)))
    ResponseEntity<NextView> signIn(
            @Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        Network network = Network.of(request.getRemoteAddr());
        var outcome = signIns.attempt(body.email(), body.password(), network);
        Match match = Outcomes.accepted(outcome, ProblemKind.SIGN_IN_REFUSED);
        return switch (admission.admit(Arrival.of(match), request, response)) {
            case IN -> ResponseEntity.noContent().build();
            case CODE -> ResponseEntity.accepted().body(new NextView("code"));
        };
    }

    @PostMapping("/api/v1/sign-in/code")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Give the code of the second factor",
            description = "After the password, from an authenticator app or as a recovery code; each counts once. After"
                    + " too many failures: 429 with Retry-After.")
    void code(@Valid @RequestBody CodeRequest body, HttpServletRequest request, HttpServletResponse response) {
        AwaitedCode awaited = sessions.awaited(request).orElseThrow(() -> new Refusal(ProblemKind.NOT_SIGNED_IN));
        Outcomes.accepted(factors.check(awaited.account(), body.code()));
        sessions.complete(awaited, request, response);
    }

    @PostMapping("/api/v1/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out", description = "Ends the session on the server.")
    void signOut(HttpServletRequest request) {
        sessions.close(request);
    }
}
