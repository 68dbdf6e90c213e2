package inzage.portal.me;

import inzage.connector.signin.SignIns;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import inzage.portal.security.session.OpenSessions;
import inzage.portal.security.session.SessionName;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class SessionsController {
    private static final int SIGN_INS = 100;

    private final SignIns signIns;
    private final OpenSessions open;

    SessionsController(SignIns signIns, OpenSessions open) {
        this.signIns = signIns;
        this.open = open;
    }

    /** One line of the history. */
    @Schema(name = "SignIn")
    record SignInView(
            Instant at,

            @Schema(description = "An address, or the first half of one.", example = "192.0.2.1")
            String network,

            boolean succeeded) {}

    /** A place where one is signed in. */
    @Schema(name = "OpenSession")
    record SessionView(
            String id,
            Instant opened,

            @Schema(description = "To the minute.") Instant used,

            @Nullable String network,

            @Schema(description = "Whether it is the one that asks.")
            boolean current) {}

    @GetMapping("/api/v1/me/sign-ins")
    @Operation(
            summary = "One's sign-ins",
            description = "The last hundred, also those that failed, newest first. Kept for half a year at most.")
    List<SignInView> signIns(@AuthenticationPrincipal SignedIn signedIn) {
        return signIns.history(signedIn.account(), SIGN_INS).stream()
                .map(line -> new SignInView(line.at(), line.network(), line.succeeded()))
                .toList();
    }

    @GetMapping("/api/v1/me/sessions")
    @Operation(summary = "Where one is signed in", description = "The sessions that are open, newest first.")
    List<SessionView> sessions(@AuthenticationPrincipal SignedIn signedIn, HttpServletRequest request) {
        String current = name(request);
        return open.of(signedIn.account()).stream()
                .map(session -> new SessionView(
                        session.name(),
                        session.opened(),
                        session.used(),
                        session.network(),
                        session.name().equals(current)))
                .toList();
    }

    @PostMapping("/api/v1/me/sessions/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one session", description = "Its next request is nobody's. Only one's own.")
    void end(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String id) {
        Refusal.unless(open.end(signedIn.account(), id));
    }

    @PostMapping("/api/v1/me/sessions/end-others")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End all other sessions", description = "Wherever one is still signed in, but for here.")
    void endOthers(@AuthenticationPrincipal SignedIn signedIn, HttpServletRequest request) {
        open.endOthers(signedIn.account(), name(request));
    }

    private static String name(HttpServletRequest request) {
        return SessionName.of(request.getSession().getId());
    }
}
