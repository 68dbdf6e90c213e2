package inzage.portal.desk.member;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.invitation.Invitations;
import inzage.connector.invitation.Invitations.Invited;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/memberships")
class InvitationsController {
    private final Invitations invitations;

    InvitationsController(Invitations invitations) {
        this.invitations = invitations;
    }

    /** How many would be invited. */
    @Schema(name = "WaitingForInvitation")
    record Waiting(
            @Schema(description = "The number to expect.") int waiting) {}

    /** How many the desk was shown. */
    @Schema(name = "InviteAll")
    record Expected(
            @NotNull @Min(0) @Schema(description = "The number shown as waiting.")
            Integer expected) {}

    /** How many were invited. */
    @Schema(name = "InvitedAll")
    record InvitedAll(int invited) {}

    @GetMapping("/invitations")
    @Operation(
            summary = "How many would be invited",
            description = "Who may look at somebody, has an address of their own, and was not invited yet.")
    Waiting waiting(@PathVariable String school) {
        return new Waiting(invitations.waiting(school));
    }

    @PostMapping("/invitations")
    @Operation(
            summary = "Invite in bulk",
            description = "If their number is not the expected one: 409, and nobody is invited.")
    InvitedAll inviteAll(Actor actor, @PathVariable String school, @Valid @RequestBody Expected request) {
        return new InvitedAll(invitations
                .inviteAll(actor, school, request.expected())
                .orElseThrow(() -> new Refusal(ProblemKind.NUMBER_CHANGED)));
    }

    @PostMapping("/{person}/invite")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Invite one person, or once more",
            description =
                    "The link of an earlier invitation opens nothing any more. Whether the person has an account already is"
                            + " not told. Who cannot be invited: 409.")
    void invite(Actor actor, @PathVariable String school, @PathVariable RecordId person) {
        Invited invited = invitations.invite(actor, school, person);
        Refusal.unless(!(invited instanceof Invited.Unknown));
        if (!(invited instanceof Invited.Sent)) {
            throw new Refusal(ProblemKind.NOT_INVITED);
        }
    }
}
