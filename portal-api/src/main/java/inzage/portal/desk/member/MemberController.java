package inzage.portal.desk.member;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.member.MemberDecisions;
import inzage.connector.member.OwnMembers;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/memberships/{person}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class MemberController {
    private final MemberDecisions decisions;
    private final OwnMembers own;

    MemberController(MemberDecisions decisions, OwnMembers own) {
        this.decisions = decisions;
        this.own = own;
    }

    @PostMapping("/inactivate")
    @Operation(
            summary = "Inactivate a member",
            description = "Sees nothing of this school from now on. An open invitation is taken back.")
    void inactivate(Actor actor, @PathVariable String school, @PathVariable RecordId person) {
        refuseOwn(actor, school, person);
        Refusal.unless(decisions.inactivate(actor, school, person));
    }

    @PostMapping("/reactivate")
    @Operation(summary = "Reactivate a member", description = "Who was inactivated or blocked comes in again.")
    void reactivate(Actor actor, @PathVariable String school, @PathVariable RecordId person) {
        refuseOwn(actor, school, person);
        Refusal.unless(decisions.reactivate(actor, school, person));
    }

    @PostMapping("/block")
    @Operation(
            summary = "Keep a person out",
            description =
                    "A member, or whoever could become one, sees nothing of this school from now on, whichever way the person"
                            + " comes in, and no invitation changes that.")
    void block(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId person,
            @Valid @RequestBody BlockRequest why) {
        refuseOwn(actor, school, person);
        Refusal.unless(decisions.block(actor, school, person, why.reason()));
    }

    @PostMapping("/mail")
    @Operation(
            summary = "Switch the mail about news",
            description = "Mails about the account itself go out whatever this says.")
    void mail(
            Actor actor,
            @PathVariable String school,
            @PathVariable RecordId person,
            @Valid @RequestBody MailRequest mail) {
        refuseOwn(actor, school, person);
        Refusal.unless(decisions.mail(actor, school, person, mail.on()));
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "Confirm that this is the same person",
            description = "For a member of whom name and address both changed under one key.")
    void confirm(Actor actor, @PathVariable String school, @PathVariable RecordId person) {
        refuseOwn(actor, school, person);
        Refusal.unless(decisions.confirm(actor, school, person));
    }

    private void refuseOwn(Actor actor, String school, RecordId person) {
        if (own.refused(actor, school, person)) {
            throw new Refusal(ProblemKind.OWN_CHILD);
        }
    }
}
