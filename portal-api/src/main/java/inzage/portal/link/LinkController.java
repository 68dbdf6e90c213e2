package inzage.portal.link;

import inzage.connector.account.activation.Activation;
import inzage.connector.account.activation.Entry;
import inzage.connector.account.activation.Found;
import inzage.connector.account.address.AddressChanges;
import inzage.connector.account.password.WeakPassword;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.signin.Network;
import inzage.connector.signin.OtherWays;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Sessions;
import inzage.portal.security.SignedIn;
import inzage.portal.signin.Outcomes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "One-time links")
@RequestMapping("/api/v1/links")
class LinkController {
    private final Activation activation;
    private final AddressChanges addresses;
    private final Schools schools;
    private final Sessions sessions;
    private final OtherWays ways;

    LinkController(
            Activation activation, AddressChanges addresses, Schools schools, Sessions sessions, OtherWays ways) {
        this.activation = activation;
        this.addresses = addresses;
        this.schools = schools;
        this.sessions = sessions;
        this.ways = ways;
    }

    @PostMapping("/look")
    @Operation(
            summary = "What a link is for",
            description = "Uses nothing up. A link that was used, voided or is too old, or never was, answers 410.")
    LinkView look(@Valid @RequestBody TokenRequest request) {
        return activation
                .look(request.toToken())
                .map(found -> LinkView.of(found, this::name))
                .orElseThrow(() -> new Refusal(ProblemKind.LINK_GONE));
    }

    @PostMapping("/activate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Open an account",
            description =
                    "By an invitation; the address it was sent to is the user name. Opens no session: whoever was signed in"
                            + " in this browser is signed out. If the address has an account: 409, sign in and join.")
    void activate(@Valid @RequestBody ActivationRequest request, HttpServletRequest http) {
        Optional<Found> link = activation.look(request.toToken());
        done(() -> activation.activate(request.toToken(), request.password(), request.spoken()));
        known(link, http);
        sessions.close(http);
    }

    @PostMapping("/join")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Join with the account that is signed in",
            description =
                    "By an invitation. Asks for a session opened with the password within the last minutes. If the address of the"
                            + " invitation belongs to another account: 409.")
    void join(@AuthenticationPrincipal SignedIn signedIn, @Valid @RequestBody TokenRequest request) {
        // What is joined is for the account as a whole: the word of one school is not enough.
        if (!signedIn.entrance().itself() || !sessions.fresh(signedIn)) {
            throw new Refusal(ProblemKind.SIGN_IN_AGAIN);
        }
        done(() -> activation.join(request.toToken(), signedIn.account()));
    }

    @PostMapping("/reset-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Choose another password",
            description =
                    "By a link for a forgotten password. All sessions of the account end, and its owner is told by mail.")
    void reset(@Valid @RequestBody ResetRequest request, HttpServletRequest http) {
        Optional<Found> link = activation.look(request.toToken());
        done(() -> activation.reset(request.toToken(), request.password()));
        known(link, http);
        sessions.close(http);
    }

    @PostMapping("/change-address")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Confirm another address",
            description =
                    "By a link that was sent there. From now on the account is signed in to with it. All its sessions and"
                            + " tokens end, links that were open to change it open nothing, and the address before is told.")
    void changeAddress(@Valid @RequestBody TokenRequest request, HttpServletRequest http) {
        if (!addresses.confirm(request.toToken())) {
            throw new Refusal(ProblemKind.LINK_GONE);
        }
        sessions.close(http);
    }

    @PostMapping("/first-operator")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Become the first operator",
            description = "By the link that an installation without operators prints when it starts.")
    void firstOperator(@Valid @RequestBody FirstOperatorRequest request, HttpServletRequest http) {
        done(() -> activation.firstOperator(request.toToken(), request.email(), request.password(), request.spoken()));
        sessions.close(http);
    }

    /** Whoever used the link has the address, and so is no stranger here. */
    private void known(Optional<Found> link, HttpServletRequest http) {
        link.ifPresent(found -> ways.byLink(found.email(), Network.of(http.getRemoteAddr())));
    }

    private String name(String school) {
        return schools.find(school).map(SchoolSetup::name).orElse(school);
    }

    private static void done(Supplier<Entry> attempt) {
        switch (attempted(attempt)) {
            case DONE -> {}
            case GONE -> throw new Refusal(ProblemKind.LINK_GONE);
            case SIGN_IN_FIRST -> throw new Refusal(ProblemKind.ACCOUNT_EXISTS);
            case OTHER_ACCOUNT -> throw new Refusal(ProblemKind.OTHER_ACCOUNT);
            case NOT_POSSIBLE -> throw new Refusal(ProblemKind.JOIN_REFUSED);
        }
    }

    /** What accounts do not accept, an address that is none, is a field that is not right. */
    private static Entry attempted(Supplier<Entry> attempt) {
        try {
            return attempt.get();
        } catch (WeakPassword weak) {
            throw Outcomes.weak(weak.weakness());
        } catch (IllegalArgumentException notAcceptable) {
            throw new Refusal(ProblemKind.INVALID);
        }
    }
}
