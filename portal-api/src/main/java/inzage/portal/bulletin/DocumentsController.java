package inzage.portal.bulletin;

import inzage.connector.canonical.Document;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.audit.Sightings;
import inzage.portal.bulletin.SchoolAnswers.FreshnessView;
import inzage.portal.child.Asking;
import inzage.portal.child.Asking.Asked;
import inzage.portal.child.EmptyView;
import inzage.portal.document.DocumentView;
import inzage.portal.document.Download;
import inzage.portal.paging.Page;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School")
class DocumentsController {
    private final Asking asking;
    private final Bulletin bulletin;
    private final Sightings sightings;
    private final Texts texts;

    DocumentsController(Asking asking, Bulletin bulletin, Sightings sightings, Texts texts) {
        this.asking = asking;
        this.bulletin = bulletin;
        this.sightings = sightings;
        this.texts = texts;
    }

    /** Documents, newest first. */
    @Schema(name = "Documents")
    record DocumentsView(
            List<SchoolDocumentView> documents,

            @Schema(description = "What to send as cursor for the page after this one.") @Nullable
            String next,

            List<FreshnessView> freshness,
            @Nullable EmptyView empty) {}

    /** One document of a school. */
    @Schema(name = "SchoolDocument")
    record SchoolDocumentView(
            String id,
            @Schema(example = "vechtstroom") String school,
            String title,

            @Schema(description = "The first day of its publication.") @Nullable
            LocalDate date,

            DocumentView document) {
        static SchoolDocumentView of(String school, Shown<Document> shown) {
            Document document = shown.value();
            String path = "/api/v1/documents/" + shown.id() + "/content";
            return new SchoolDocumentView(
                    shown.id().hex(),
                    school,
                    document.title(),
                    document.publishFrom(),
                    DocumentView.of(document.mediaType(), document.link(), path));
        }
    }

    @GetMapping("/api/v1/documents")
    @Operation(
            summary = "Documents of the schools",
            description = "Newest first, of all schools where there is a child.")
    DocumentsView documents(
            @AuthenticationPrincipal SignedIn signedIn,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        SchoolAnswers<Document> answers = SchoolAnswers.of(signedIn, Part.DOCUMENTS, asking, bulletin, sightings);
        Page<SchoolDocumentView> page =
                Page.newestFirst(answers.map(SchoolDocumentView::of), item -> item.date() + item.id(), cursor, limit);
        return new DocumentsView(
                page.items(),
                page.next(),
                answers.freshness(),
                EmptyView.unless(page.items(), "documents", answers.names(), texts));
    }

    @GetMapping("/api/v1/documents/{document}/content")
    @Operation(
            summary = "A document",
            description = "Its bytes, to be saved. A document that is a link elsewhere has none.")
    ResponseEntity<byte[]> content(@AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId document) {
        Asked<Shown<Document>> asked = asking.one(signedIn, viewer -> bulletin.one(viewer, Part.DOCUMENTS, document));
        sightings.published(signedIn, asked.viewer(), List.of(asked.answer()));
        Document shown = asked.answer().value();
        return Download.of(shown.title(), shown.mediaType(), shown.content());
    }
}
