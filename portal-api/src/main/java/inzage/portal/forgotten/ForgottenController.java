package inzage.portal.forgotten;

import inzage.connector.recovery.Forgotten;
import inzage.connector.recovery.Recoveries;
import inzage.connector.signin.Network;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class ForgottenController {
    private final Recoveries recoveries;

    ForgottenController(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @PostMapping("/api/v1/forgotten-password")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Forgotten password",
            description =
                    "If the address has an account, a mail with a link goes there; if it was invited, the invitation once more."
                            + " The answer is the same whatever the address is. Too many from one network: 429.")
    void password(@Valid @RequestBody AddressRequest body, HttpServletRequest request) {
        ask(Forgotten.PASSWORD, body, request);
    }

    @PostMapping("/api/v1/forgotten-user-name")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Forgotten user name",
            description =
                    "If the address is a user name, a mail that says so goes there; if it was only invited, the invitation once"
                            + " more. The answer is the same whatever the address is. Too many from one network: 429.")
    void userName(@Valid @RequestBody AddressRequest body, HttpServletRequest request) {
        ask(Forgotten.USER_NAME, body, request);
    }

    private void ask(Forgotten what, AddressRequest body, HttpServletRequest request) {
        recoveries.ask(what, body.email(), Network.of(request.getRemoteAddr())).ifPresent(pause -> {
            throw Refusal.retryAfter(pause);
        });
    }
}
