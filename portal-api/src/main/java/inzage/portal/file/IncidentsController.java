package inzage.portal.file;

import inzage.connector.canonical.Incident;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Answer;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Names;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.child.SubjectView;
import inzage.portal.paging.Page;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "File")
class IncidentsController {
    private final Asking asking;
    private final ChildFile file;
    private final Texts texts;

    IncidentsController(Asking asking, ChildFile file, Texts texts) {
        this.asking = asking;
        this.file = file;
        this.texts = texts;
    }

    /** What happened with a child, newest first. */
    @Schema(name = "Incidents")
    record IncidentsView(
            List<IncidentView> incidents,

            @Schema(description = "What to send as cursor for the page after this one.") @Nullable
            String next,

            @Schema(description = "When the school last delivered this.") @Nullable
            Instant updatedAt,

            @Nullable EmptyView empty) {}

    /** Something that happened; the kind is the school's own word. */
    @Schema(name = "Incident")
    record IncidentView(
            String id,
            Instant at,
            String kind,
            @Nullable SubjectView subject,

            @Schema(description = "Only where the school shows it.") @Nullable
            String text) {
        static IncidentView of(Shown<Incident> shown, Names names) {
            Incident incident = shown.value();
            return new IncidentView(
                    shown.id().hex(),
                    incident.at(),
                    incident.kind(),
                    SubjectView.ofNullable(incident.subject(), names),
                    incident.text());
        }
    }

    @GetMapping("/api/v1/children/{child}/incidents")
    @Operation(summary = "Incidents about a child", description = "The newest first.")
    IncidentsView incidents(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable RecordId child,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var asked = asking.one(signedIn, viewer -> file.part(viewer, child, Part.INCIDENTS));
        Answer<Incident> answer = asked.answer();
        Page<IncidentView> page = Page.newestFirst(
                answer.shown().stream()
                        .map(shown -> IncidentView.of(shown, answer.names()))
                        .toList(),
                item -> "%013d.%s".formatted(item.at().toEpochMilli(), item.id()),
                cursor,
                limit);
        return new IncidentsView(
                page.items(),
                page.next(),
                answer.updatedAt().orElse(null),
                EmptyView.unless(page.items(), "incidents", answer.names(), texts));
    }
}
