package inzage.portal.desk.preview;

import inzage.connector.audit.Actor;
import inzage.connector.review.Looking;
import inzage.portal.desk.explain.TimeBasis;
import inzage.portal.security.Look;
import inzage.portal.security.Sessions;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations/preview")
class OperatorPreviewController {
    private final Looking looking;
    private final Sessions sessions;
    private final Clock clock;

    OperatorPreviewController(Looking looking, Sessions sessions, Clock clock) {
        this.looking = looking;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** As whom, and why. */
    @Schema(name = "OpenOperatorPreview")
    record Request(
            @NotBlank String school,

            @NotBlank @Schema(description = "As whom: a member of the school.")
            String account,

            @NotBlank @Size(max = 500) @Pattern(regexp = Text.PLAIN) @Schema(description = "Why; the school reads it.")
            String reason) {}

    @PostMapping
    @Operation(
            summary = "Look as a guardian or student of a school that lets operators look",
            description =
                    "As the desk does, for fifteen minutes, now. 403 with type not-granted if the school does not let operators"
                            + " look; that ends it at once, too. 403 with type own-child if the two have a child in common.")
    PreviewView open(
            Actor actor,
            @AuthenticationPrincipal SignedIn signedIn,
            @Valid @RequestBody Request body,
            HttpServletRequest request,
            HttpServletResponse response) {
        PreviewController.refuse(looking.open(actor, body.school(), body.account(), body.reason()));
        Instant until = clock.instant().plus(Looking.LONGEST);
        Look look = new Look(body.school(), body.account(), until, true, null);
        sessions.look(signedIn, look, request, response);
        return PreviewView.of(look, TimeBasis.NOW);
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Be oneself again", description = "Does nothing if one is.")
    void end(
            Actor actor,
            @AuthenticationPrincipal SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional.ofNullable(signedIn.look()).ifPresent(look -> looking.end(actor, look.school(), look.account()));
        sessions.look(signedIn, null, request, response);
    }
}
