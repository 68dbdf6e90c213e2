package inzage.portal.operation.message;

import inzage.connector.audit.Actor;
import inzage.connector.notice.parked.ParkReason;
import inzage.connector.notice.parked.ParkedMessages;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations/messages")
class ParkedMessagesController {
    private final ParkedMessages messages;

    ParkedMessagesController(ParkedMessages messages) {
        this.messages = messages;
    }

    /** Which of them. */
    @Schema(name = "SendAgain")
    record Request(
            @NotNull
            @Pattern(regexp = "refused|attempts|no-server")
            @Schema(allowableValues = {"refused", "attempts", "no-server"})
            String reason) {}

    /** How many there were. */
    @Schema(name = "SentAgain")
    record SentAgain(int messages) {}

    @GetMapping
    @Operation(
            summary = "Mails that did not go out",
            description = "Newest first: what they are and why they wait, never to whom they go or what they tell.")
    List<ParkedMessageView> all(@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return messages.newest(limit).stream().map(ParkedMessageView::of).toList();
    }

    @PostMapping("/send-again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Send all again that wait for a reason",
            description =
                    "Each is decided anew: what nobody may see any more, and what was sent otherwise since, drops out.")
    SentAgain sendAllAgain(Actor actor, @Valid @RequestBody Request request) {
        ParkReason reason =
                ParkReason.valueOf(request.reason().toUpperCase(Locale.ROOT).replace('-', '_'));
        return new SentAgain(messages.sendAllAgain(actor, reason));
    }

    @PostMapping("/{id}/send-again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a mail again", description = "It is decided anew, and tried as often as a new one.")
    void sendAgain(Actor actor, @PathVariable long id) {
        Refusal.unless(messages.sendAgain(actor, id));
    }
}
