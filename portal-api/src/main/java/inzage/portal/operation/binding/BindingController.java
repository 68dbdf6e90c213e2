package inzage.portal.operation.binding;

import inzage.connector.audit.Actor;
import inzage.connector.outside.Bindings;
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
class BindingController {
    private final Bindings bindings;

    BindingController(Bindings bindings) {
        this.bindings = bindings;
    }

    /** Whose, and why. */
    @Schema(name = "ProviderBindingRelease")
    record Bound(
            @NotBlank @Size(max = 254) @Schema(example = "desk@vechtstroom.example")
            String email,

            @NotBlank @Size(max = 500) @Schema(description = "Why it is known to be wrong.")
            String reason) {
        /** The address is not for a log. */
        @Override
        public String toString() {
            return "ProviderBindingRelease";
        }
    }

    @PostMapping("/api/v1/operations/provider-bindings/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Unbind an account from whom it is at the school's identity provider",
            description =
                    "For an account that the wrong person came in to, or whose owner is known by something else there now. All"
                            + " its sessions end. Whoever the school's claims give it to next is bound to it.")
    void release(Actor actor, @Valid @RequestBody Bound body) {
        Refusal.unless(bindings.release(actor, body.email(), body.reason()));
    }
}
