package inzage.portal.consent;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Sessions;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Consents")
class ConsentsController {
    private final StudentConsents consents;
    private final Sessions sessions;

    ConsentsController(StudentConsents consents, Sessions sessions) {
        this.consents = consents;
        this.sessions = sessions;
    }

    @GetMapping("/api/v1/consents")
    @Operation(
            summary = "Consents of a student of age",
            description = "Which guardians may look, and at what. Only for students of 18 and older.")
    ConsentsView consents(@AuthenticationPrincipal SignedIn signedIn) {
        return new ConsentsView(consents.of(signedIn));
    }

    @GetMapping("/api/v1/consents/history")
    @Operation(
            summary = "What a student of age decided until now",
            description = "Newest first, with the moments, and how the session was opened in which it was decided.")
    ConsentHistoryView history(@AuthenticationPrincipal SignedIn signedIn) {
        return new ConsentHistoryView(consents.history(signedIn));
    }

    @PutMapping("/api/v1/consents")
    @Operation(
            summary = "Give or withdraw consent",
            description =
                    "Effective at once. Asks for a session that the student opened in person within the last five minutes, with the"
                            + " password or at the school's provider; else 403 with type sign-in-again.")
    ConsentsView decide(
            @AuthenticationPrincipal SignedIn signedIn,
            @Valid @RequestBody ConsentRequest request,
            HttpServletRequest servlet) {
        consents.check(signedIn);
        if (!sessions.fresh(signedIn)) {
            throw new Refusal(ProblemKind.SIGN_IN_AGAIN);
        }
        consents.decide(signedIn, request, servlet);
        return new ConsentsView(consents.of(signedIn));
    }
}
