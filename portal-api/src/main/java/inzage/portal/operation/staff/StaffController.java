package inzage.portal.operation.staff;

import inzage.connector.audit.Actor;
import inzage.connector.staff.Staff;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations")
class StaffController {
    private final Staff staff;

    StaffController(Staff staff) {
        this.staff = staff;
    }

    @GetMapping("/staff")
    @Operation(
            summary = "Who works with the program",
            description = "Desks, exam boards and operators, and who is invited to be one.")
    StaffView all() {
        return StaffView.of(staff.all());
    }

    @PostMapping("/staff")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Invite somebody to work with the program",
            description = "By a mail with a one-time link. Asked again, the link before opens nothing any more.")
    void invite(Actor actor, @Valid @RequestBody StaffRequests.Invite request) {
        try {
            Refusal.unless(staff.invite(actor, request.office().office(), request.email()));
        } catch (IllegalArgumentException noAddress) {
            throw new Refusal(ProblemKind.INVALID);
        }
    }

    @PostMapping("/staff/invitations/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back", description = "Its link opens nothing any more.")
    void cancel(Actor actor, @PathVariable long id) {
        Refusal.unless(staff.cancel(actor, id));
    }

    @PostMapping("/staff/revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a role away",
            description =
                    "Effective with the next request. The last operator stays: 404, as for a role that is not there.")
    void revoke(Actor actor, @Valid @RequestBody StaffRequests.Revoke request) {
        Refusal.unless(staff.revoke(actor, request.account(), request.office().office()));
    }

    @PostMapping("/accounts/{account}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Close an account",
            description =
                    "At all schools: its sessions, memberships, roles and links are gone. Its person may be invited anew.")
    void close(Actor actor, @PathVariable String account, @Valid @RequestBody StaffRequests.Close request) {
        Refusal.unless(staff.close(actor, account, request.reason()));
    }
}
