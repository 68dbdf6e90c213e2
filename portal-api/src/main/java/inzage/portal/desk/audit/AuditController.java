package inzage.portal.desk.audit;

import inzage.connector.audit.AuditReader;
import inzage.connector.canonical.RecordId;
import inzage.portal.desk.Authors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
class AuditController {
    private final AuditReader audit;
    private final Authors authors;

    AuditController(AuditReader audit, Authors authors) {
        this.audit = audit;
        this.authors = authors;
    }

    @GetMapping("/api/v1/schools/{school}/students/{student}/audit")
    @Operation(
            summary = "Who did and saw what about a student",
            description =
                    "Newest first, without any content: guardians, the student and staff of the school. What somebody was refused"
                            + " is there too, with the rule's reason.")
    AuditLinesView lines(
            @PathVariable String school,
            @PathVariable RecordId student,
            @Parameter(description = "Of this instant or later.") @RequestParam(required = false) @Nullable
                    Instant from,
            @Parameter(description = "Of before this instant.") @RequestParam(required = false) @Nullable Instant until,
            @Parameter(description = "What the page before gave as next.")
                    @RequestParam(required = false)
                    @Min(1)
                    @Nullable
                    Long cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return AuditLinesView.of(
                page -> audit.ofChild(school, student, page), from, until, cursor, limit, authors::name);
    }
}
