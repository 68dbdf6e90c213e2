package inzage.portal.report;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Report;
import inzage.connector.publication.Answer;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Part;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.document.Download;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "File")
class ReportsController {
    private final Asking asking;
    private final ChildFile file;
    private final Texts texts;

    ReportsController(Asking asking, ChildFile file, Texts texts) {
        this.asking = asking;
        this.file = file;
        this.texts = texts;
    }

    /** A child's reports, the newest first. */
    @Schema(name = "Reports")
    record ReportsView(
            List<ReportView> reports,

            @Schema(description = "When the school last delivered this.") @Nullable
            Instant updatedAt,

            @Nullable EmptyView empty) {}

    @GetMapping("/api/v1/children/{child}/reports")
    @Operation(summary = "Reports of a child", description = "The newest first, each with the way to its document.")
    ReportsView reports(@AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId child) {
        Answer<Report> answer = asking.one(signedIn, viewer -> file.part(viewer, child, Part.REPORTS))
                .answer();
        List<ReportView> reports = answer.shown().stream()
                .map(shown -> ReportView.of(shown, child))
                .sorted(ReportView.NEWEST_FIRST)
                .toList();
        return new ReportsView(
                reports, answer.updatedAt().orElse(null), EmptyView.unless(reports, "reports", answer.names(), texts));
    }

    @GetMapping("/api/v1/children/{child}/reports/{report}/document")
    @Operation(
            summary = "The document of a report",
            description = "Its bytes, to be saved. A report that is a link elsewhere has none.")
    ResponseEntity<byte[]> document(
            @AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId child, @PathVariable RecordId report) {
        Report shown = asking.one(signedIn, viewer -> file.one(viewer, child, Part.REPORTS, report))
                .answer()
                .value();
        return Download.of(shown.title(), shown.mediaType(), shown.content());
    }
}
