package inzage.portal.me;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.password.PasswordChange;
import inzage.connector.signin.Network;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Sessions;
import inzage.portal.security.SignedIn;
import inzage.portal.signin.Outcomes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class PasswordController {
    private final Accounts accounts;
    private final PasswordChange change;
    private final Sessions sessions;

    PasswordController(Accounts accounts, PasswordChange change, Sessions sessions) {
        this.accounts = accounts;
        this.change = change;
        this.sessions = sessions;
    }

    /** The password that is, and the one that is to be. */
    @Schema(name = "PasswordChange")
    record Wanted(
            @NotNull @Size(max = 512) String current,

            @NotNull @Size(max = 512) @Schema(description = "12 to 128 characters, whichever they are.")
            String wanted) {
        /** Neither is for a log. */
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    @PostMapping("/api/v1/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Change the password",
            description = "Asks for the present one. All sessions of the account end; this one goes on under a new id."
                    + " Why a password is not accepted is told by the problem's type. Wrong passwords count as wrong"
                    + " sign-ins do.")
    void change(
            @AuthenticationPrincipal SignedIn signedIn,
            @Valid @RequestBody Wanted body,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = accounts.find(signedIn.account()).orElseThrow(Refusal::notFound);
        change.weakness(account, body.wanted()).ifPresent(weakness -> {
            throw Outcomes.weak(weakness);
        });
        Network network = Network.of(request.getRemoteAddr());
        Outcomes.accepted(change.change(account, body.current(), body.wanted(), network), ProblemKind.PASSWORD_WRONG);
        sessions.renew(signedIn, request, response);
    }
}
