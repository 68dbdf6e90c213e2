package inzage.portal.me;

import inzage.connector.right.export.Exports;
import inzage.connector.right.export.Exports.Copy;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Sessions;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** It is written down that a copy was handed out, so it is not asked for by GET. */
@RestController
@Tag(name = "Session")
class MyExportController {
    private final Exports exports;
    private final Sessions sessions;

    MyExportController(Exports exports, Sessions sessions) {
        this.exports = exports;
        this.sessions = sessions;
    }

    @PostMapping(path = "/api/v1/me/export", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A copy of what is kept of one's own account",
            description =
                    "Sign-ins, memberships and messages of all schools; what a school keeps of somebody, the school hands out."
                            + " Only shortly after the password was given (else 403, sign-in-again), and only so many in an hour.")
    void export(@AuthenticationPrincipal SignedIn signedIn, HttpServletResponse response) throws IOException {
        if (!sessions.fresh(signedIn)) {
            throw new Refusal(ProblemKind.SIGN_IN_AGAIN);
        }
        Copy copy = exports.ofAccount(signedIn.account()).orElseThrow(() -> new Refusal(ProblemKind.ENOUGH_COPIES));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"account.json\"");
        copy.to(response.getOutputStream());
    }
}
