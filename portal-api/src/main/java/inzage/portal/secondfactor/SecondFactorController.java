package inzage.portal.secondfactor;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.secondfactor.Confirmation;
import inzage.connector.secondfactor.Enrolment;
import inzage.connector.secondfactor.OwnSecondFactor;
import inzage.connector.secondfactor.SecondFactorDuty;
import inzage.connector.secondfactor.SecondFactors;
import inzage.portal.audit.Actors;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Sessions;
import inzage.portal.security.SignedIn;
import inzage.portal.security.proof.Proof;
import inzage.portal.signin.Outcomes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Second factor")
@RequestMapping("/api/v1/me/second-factor")
class SecondFactorController {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final OwnSecondFactor own;
    private final SecondFactorDuty duty;
    private final PasswordAgain passwords;
    private final Sessions sessions;

    SecondFactorController(
            Accounts accounts,
            SecondFactors factors,
            OwnSecondFactor own,
            SecondFactorDuty duty,
            PasswordAgain passwords,
            Sessions sessions) {
        this.accounts = accounts;
        this.factors = factors;
        this.own = own;
        this.duty = duty;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** What an authenticator app has to be told. */
    @Schema(name = "SecondFactorEnrolment")
    record EnrolmentView(
            @Schema(description = "To be typed in, in base 32.", example = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
            String secret,

            @Schema(description = "The same, to be shown as a QR code.", example = "otpauth://totp/…")
            String uri) {}

    /** A code of the app. */
    @Schema(name = "SecondFactorCode")
    record Code(@NotBlank @Size(max = 32) String code) {}

    /** Both proofs. */
    @Schema(name = "SecondFactorOff")
    record Both(
            @NotBlank @Size(max = 512) String password,
            @NotBlank @Size(max = 32) String code) {}

    /** The first proof. */
    @Schema(name = "OwnPassword")
    record Own(@NotBlank @Size(max = 512) String password) {}

    /** Codes for who has lost the app. */
    @Schema(name = "RecoveryCodes")
    record CodesView(
            @Schema(description = "Each good for one sign-in; shown this once.")
            List<String> codes) {}

    @PostMapping
    @Operation(
            summary = "Begin with a second factor",
            description = "Gives a secret for an authenticator app (RFC 6238). It counts once a code has confirmed it."
                    + " Only within five minutes of giving the password.")
    EnrolmentView begin(@AuthenticationPrincipal SignedIn signedIn) {
        if (!sessions.fresh(signedIn)) {
            throw new Refusal(ProblemKind.SIGN_IN_AGAIN);
        }
        Account account = accounts.find(signedIn.account()).orElseThrow(Refusal::notFound);
        Enrolment enrolment = factors.begin(account).orElseThrow(() -> new Refusal(ProblemKind.SECOND_FACTOR_ON));
        return new EnrolmentView(enrolment.secret(), enrolment.uri());
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "Confirm the second factor",
            description = "From now on signing in asks for a code. Gives ten recovery codes. All other sessions of the"
                    + " account end; this one goes on under a new id.")
    CodesView confirm(
            @AuthenticationPrincipal SignedIn signedIn,
            @Valid @RequestBody Code body,
            HttpServletRequest request,
            HttpServletResponse response) {
        Confirmation confirmation =
                own.confirm(Actors.of(signedIn, Optional.empty(), request), signedIn.credentials(), body.code());
        Outcomes.accepted(confirmation.outcome());
        sessions.renew(signedIn, Proof.CODE, request, response);
        return new CodesView(confirmation.recoveryCodes());
    }

    @PostMapping("/recovery-codes")
    @Operation(
            summary = "Make new recovery codes",
            description = "In the place of all earlier ones. Asks for the password.")
    CodesView recoveryCodes(
            @AuthenticationPrincipal SignedIn signedIn, @Valid @RequestBody Own body, HttpServletRequest request) {
        passwords.ask(signedIn, body.password(), request);
        List<String> codes = factors.recoveryCodes(signedIn.account());
        Refusal.unless(!codes.isEmpty());
        return new CodesView(codes);
    }

    @PostMapping("/off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Turn the second factor off",
            description = "Asks for the password and a code. Staff and operators keep theirs. All other sessions end.")
    void off(
            @AuthenticationPrincipal SignedIn signedIn,
            @Valid @RequestBody Both body,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (duty.of(signedIn.account())) {
            throw new Refusal(ProblemKind.SECOND_FACTOR_REQUIRED);
        }
        passwords.ask(signedIn, body.password(), request);
        Outcomes.accepted(factors.check(signedIn.account(), body.code()));
        own.turnOff(Actors.of(signedIn, Optional.empty(), request));
        sessions.renew(signedIn, Proof.PASSWORD, request, response);
    }
}
