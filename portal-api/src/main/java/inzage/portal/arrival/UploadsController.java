package inzage.portal.arrival;

import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup.Arrival;
import inzage.connector.school.SourceSetup.Upload;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.arrival.Arrivals;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/sources/{source}/uploads")
class UploadsController {
    private final Schools schools;
    private final Arrivals arrivals;
    private final ArrivalSettings settings;

    UploadsController(Schools schools, Arrivals arrivals, ArrivalSettings settings) {
        this.schools = schools;
        this.arrivals = arrivals;
        this.settings = settings;
    }

    @GetMapping
    @Operation(
            summary = "What waits to be read",
            description = "Deliveries that were uploaded or pushed and that no run has read yet, oldest first.")
    List<WaitingView> waiting(@PathVariable String school, @PathVariable String source) {
        known(school, source, Arrival.class);
        return arrivals.waiting(school, source).stream().map(WaitingView::of).toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Upload a delivery",
            description = "One zip, or all files of the delivery side by side. What a file is, is told by its content.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(types = "object", description = "Each part is a file of the delivery.")))
    @ApiResponse(
            responseCode = "202",
            description = "Kept. The run that reads it starts soon.",
            useReturnTypeSchema = true)
    ResponseEntity<Received> upload(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable String school,
            @PathVariable String source,
            HttpServletRequest request)
            throws IOException {
        known(school, source, Upload.class);
        if (request.getContentLengthLong() > settings.largest().toBytes()) {
            throw new Refusal(ProblemKind.TOO_LARGE);
        }
        ArrivingSet set = arrivals.open(school, source);
        try {
            new Parts(request, settings).writeTo(set);
            return Received.answer(arrivals.accept(set, Trigger.BY_HAND, signedIn.account(), Optional.empty())
                    .orElseThrow());
        } finally {
            set.abandon();
        }
    }

    private void known(String school, String source, Class<? extends Arrival> form) {
        boolean known = schools.find(school)
                .flatMap(setup -> setup.source(source))
                .filter(setup -> form.isInstance(setup.fetch()))
                .isPresent();
        Refusal.unless(known);
    }
}
