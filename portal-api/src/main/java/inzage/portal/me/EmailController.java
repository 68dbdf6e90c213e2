package inzage.portal.me;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.address.AddressChanges;
import inzage.connector.secondfactor.SecondFactors;
import inzage.connector.signin.Network;
import inzage.connector.signin.SignIns;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import inzage.portal.signin.Outcomes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class EmailController {
    private final Accounts accounts;
    private final SignIns signIns;
    private final SecondFactors factors;
    private final AddressChanges changes;

    EmailController(Accounts accounts, SignIns signIns, SecondFactors factors, AddressChanges changes) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.factors = factors;
        this.changes = changes;
    }

    /** The address that is to be, and who asks for it. */
    @Schema(name = "EmailChange")
    record Wanted(
            @NotBlank @Size(max = 254) @Schema(example = "noor@example.org")
            String email,

            @NotBlank @Size(max = 512) String password,

            @Nullable
            @Size(max = 32)
            @Schema(description = "Of the authenticator app, where there is one; else left out.")
            String code) {
        /** Not for a log. */
        @Override
        public String toString() {
            return "EmailChange";
        }
    }

    @PostMapping("/api/v1/me/email")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Ask to sign in at another address",
            description =
                    "Asks for the password, and for a code where there is a second factor; only in a session that a"
                            + " password opened. A mail with a link goes to the new address, and one to the present address tells of"
                            + " it. The answer is the same whether or not the new address has an account; if it has, that mail says so"
                            + " and nothing changes. Of a student, only to an address that the school gives. Asked again, the link"
                            + " before opens nothing; asked too often: 429.")
    void ask(@AuthenticationPrincipal SignedIn signedIn, @Valid @RequestBody Wanted body, HttpServletRequest request) {
        if (!signedIn.entrance().itself()) {
            throw new Refusal(ProblemKind.SIGN_IN_AGAIN);
        }
        Account account = accounts.find(signedIn.account()).orElseThrow(Refusal::notFound);
        if (!Accounts.isAddress(body.email())) {
            throw new Refusal(ProblemKind.INVALID);
        }
        Network network = Network.of(request.getRemoteAddr());
        Outcomes.accepted(signIns.attempt(account.email(), body.password(), network), ProblemKind.PASSWORD_WRONG);
        if (factors.has(account.id())) {
            Outcomes.accepted(factors.check(account.id(), body.code() == null ? "" : body.code()));
        }
        changes.ask(account, body.email()).ifPresent(pause -> {
            throw Refusal.retryAfter(pause);
        });
    }
}
