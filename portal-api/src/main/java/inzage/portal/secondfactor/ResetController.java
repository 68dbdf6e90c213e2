package inzage.portal.secondfactor;

import inzage.connector.audit.Actor;
import inzage.connector.secondfactor.SecondFactorReset;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
class ResetController {
    private final SecondFactorReset reset;

    ResetController(SecondFactorReset reset) {
        this.reset = reset;
    }

    /** Whose, and why. */
    @Schema(name = "SecondFactorReset")
    record Lost(
            @NotBlank @Size(max = 254) @Schema(example = "desk@vechtstroom.example")
            String email,

            @NotBlank @Size(max = 500) @Schema(description = "How it is known that it is this person who asks.")
            String reason) {
        /** The address is not for a log. */
        @Override
        public String toString() {
            return "SecondFactorReset";
        }
    }

    @PostMapping("/api/v1/operations/second-factors/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take away a second factor that was lost",
            description =
                    "All sessions of the account end, and the person is told. Staff set up another one at the next"
                            + " sign-in. Not one's own.")
    void reset(Actor actor, @Valid @RequestBody Lost body) {
        Refusal.unless(reset.reset(actor, body.email(), body.reason()));
    }
}
