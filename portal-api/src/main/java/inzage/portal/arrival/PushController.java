package inzage.portal.arrival;

import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup.Push;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.arrival.Arrivals;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Push")
class PushController {
    /** Opens to nobody: a source that is not there is refused as a wrong signature is. */
    private static final Push NOBODYS = new Push(Map.of(), Set.of());

    private final Schools schools;
    private final PushGate gate;
    private final Arrivals arrivals;
    private final ArrivalSettings settings;

    PushController(Schools schools, PushGate gate, Arrivals arrivals, ArrivalSettings settings) {
        this.schools = schools;
        this.gate = gate;
        this.arrivals = arrivals;
        this.settings = settings;
    }

    @PostMapping("/ingest/v1/{school}/{source}")
    @Operation(
            summary = "Push a delivery",
            description =
                    "The body is the delivery: NDJSON, or one file as the source's system writes it, perhaps a zip; its name"
                            + " may be given as ?file=. It may be sent with Content-Encoding: gzip. Either the connection comes"
                            + " with a client certificate that the source knows, or the request is signed: Content-Digest"
                            + " (RFC 9530, sha-256), Inzage-Key, Inzage-Timestamp (seconds since 1970, at most five minutes"
                            + " off), Inzage-Nonce (16 to 64 letters, digits and hyphens, never again), and Inzage-Signature:"
                            + " the HMAC-SHA256 in hexadecimal over method, path with query, timestamp, nonce and the body's"
                            + " SHA-256 in hexadecimal, one line each, without a line break at the end. A request counts once;"
                            + " the same nonce again answers 409.")
    @ApiResponse(
            responseCode = "202",
            description = "Kept. The run that reads it starts soon.",
            useReturnTypeSchema = true)
    ResponseEntity<Received> push(@PathVariable String school, @PathVariable String source, HttpServletRequest request)
            throws IOException {
        Sender sender = gate.sender(request, setup(school, source)).orElseThrow(PushController::unknown);
        if (sender.once().filter(once -> arrivals.used(school, source, once)).isPresent()) {
            throw new Refusal(ProblemKind.REPLAYED);
        }
        PushBody body = new PushBody(request, settings);
        body.check();
        ArrivingSet set = arrivals.open(school, source);
        try {
            if (!sender.sent(body.writeTo(set))) {
                throw unknown();
            }
            return Received.answer(arrivals.accept(set, Trigger.PUSH, sender.name(), sender.once())
                    .orElseThrow(() -> new Refusal(ProblemKind.REPLAYED)));
        } finally {
            set.abandon();
        }
    }

    private Push setup(String school, String source) {
        return schools.find(school)
                .flatMap(found -> found.source(source))
                .map(found -> found.fetch() instanceof Push push ? push : NOBODYS)
                .orElse(NOBODYS);
    }

    private static Refusal unknown() {
        return new Refusal(ProblemKind.SIGNATURE_WRONG);
    }
}
