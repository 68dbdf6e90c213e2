package inzage.portal.signin;

import inzage.connector.signin.Network;
import inzage.connector.signin.SignIns;
import inzage.portal.problem.ProblemKind;
import inzage.portal.security.Sessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class SignInController {
    private final SignIns signIns;
    private final Sessions sessions;

    SignInController(SignIns signIns, Sessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @PostMapping("/api/v1/sign-in")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Sign in",
            description =
                    "Opens a session in a cookie and renews the CSRF token. The answer to a wrong password and to an"
                            + " unknown address is the same. After too many failures: 429, and if very many try at the same time: 503, both with Retry-After.")
    void signIn(@Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        Network network = Network.of(request.getRemoteAddr());
        sessions.open(
                Outcomes.accepted(signIns.attempt(body.email(), body.password(), network), ProblemKind.SIGN_IN_REFUSED),
                request,
                response);
    }

    @PostMapping("/api/v1/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out", description = "Ends the session on the server.")
    void signOut(HttpServletRequest request) {
        sessions.close(request);
    }
}
