package inzage.portal.report;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Report;
import inzage.connector.publication.Shown;
import inzage.portal.document.DocumentView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A report for a period of a school year. */
@Schema(name = "Report")
record ReportView(
        String id,
        @Schema(example = "2026-2027") String schoolYear,
        String title,

        @Schema(description = "When the school released it.") @Nullable
        Instant released,

        DocumentView document) {
    static final Comparator<ReportView> NEWEST_FIRST = Comparator.comparing(ReportView::schoolYear)
            .thenComparing(ReportView::released, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(ReportView::id);

    static ReportView of(Shown<Report> shown, RecordId child) {
        Report report = shown.value();
        String path = "/api/v1/children/" + child + "/reports/" + shown.id() + "/document";
        return new ReportView(
                shown.id().hex(),
                report.schoolYear(),
                report.title(),
                report.visibleFrom(),
                DocumentView.of(report.mediaType(), report.link(), path));
    }
}
