package inzage.portal.desk.preview;

import inzage.connector.audit.Actor;
import inzage.connector.review.Looking;
import inzage.portal.desk.explain.TimeBasis;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/preview")
class PreviewController {
    /** Further away lies nothing that a school has, and nothing that a calendar can count with. */
    private static final Duration REACH = Duration.ofDays(3660);

    private final Looking looking;
    private final Sessions sessions;
    private final Clock clock;

    PreviewController(Looking looking, Sessions sessions, Clock clock) {
        this.looking = looking;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** As whom, and why. */
    @Schema(name = "OpenPreview")
    record Request(
            @NotBlank @Schema(description = "As whom: a member of the school.")
            String account,

            @NotBlank
            @Size(max = 500)
            @Pattern(regexp = Text.PLAIN)
            @Schema(description = "Why; kept with who looked as whom.")
            String reason,

            @Schema(description = "At which instant, past or to come; left out for always now.") @Nullable
            Instant at) {}

    @PostMapping
    @Operation(
            summary = "Look as a guardian or student",
            description =
                    "From now on, for fifteen minutes, this session sees what that person sees and may change nothing: every"
                            + " write answers 403 with type read-only. Each look is written down under both names. 403 with"
                            + " type own-child if the two have a child in common.")
    PreviewView open(
            Actor actor,
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable String school,
            @Valid @RequestBody Request body,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant now = clock.instant();
        Optional.ofNullable(body.at())
                .filter(at -> Duration.between(now, at).abs().compareTo(REACH) > 0)
                .ifPresent(at -> {
                    throw new Refusal(ProblemKind.BAD_REQUEST);
                });
        refuse(looking.open(actor, school, body.account(), body.reason()));
        Look look = new Look(school, body.account(), now.plus(Looking.LONGEST), false, body.at());
        sessions.look(signedIn, look, request, response);
        return PreviewView.of(look, TimeBasis.of(look.at().orElse(now), now));
    }

    @GetMapping
    @Operation(summary = "As whom this session looks", description = "404 if as nobody but oneself.")
    PreviewView current(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String school) {
        Instant now = clock.instant();
        return Optional.ofNullable(signedIn.look())
                .filter(look -> look.school().equals(school))
                .map(look -> PreviewView.of(look, TimeBasis.of(look.at().orElse(now), now)))
                .orElseThrow(Refusal::notFound);
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Be oneself again", description = "Does nothing if one is.")
    void end(
            Actor actor,
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable String school,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional.ofNullable(signedIn.look()).ifPresent(look -> looking.end(actor, look.school(), look.account()));
        sessions.look(signedIn, null, request, response);
    }

    static void refuse(Looking.Opening opening) {
        switch (opening) {
            case OPENED -> {}
            case OWN_CHILD -> throw new Refusal(ProblemKind.OWN_CHILD);
            case NOT_GRANTED -> throw new Refusal(ProblemKind.NOT_GRANTED);
            case UNKNOWN -> throw Refusal.notFound();
        }
    }
}
