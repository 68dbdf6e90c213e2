package inzage.portal.desk.audit;

import inzage.connector.audit.AuditReader;
import inzage.portal.desk.Authors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
class InstallationAuditController {
    private final AuditReader audit;
    private final Authors authors;

    InstallationAuditController(AuditReader audit, Authors authors) {
        this.audit = audit;
        this.authors = authors;
    }

    @GetMapping("/api/v1/operations/audit")
    @Operation(
            summary = "What was done to the installation",
            description = "Newest first: what concerns no school. What concerns a school is for its desk to read.")
    AuditLinesView lines(
            @Parameter(description = "Of this instant or later.") @RequestParam(required = false) @Nullable
                    Instant from,
            @Parameter(description = "Of before this instant.") @RequestParam(required = false) @Nullable Instant until,
            @Parameter(description = "What the page before gave as next.")
                    @RequestParam(required = false)
                    @Min(1)
                    @Nullable
                    Long cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return AuditLinesView.of(audit::ofInstallation, from, until, cursor, limit, authors::name);
    }
}
