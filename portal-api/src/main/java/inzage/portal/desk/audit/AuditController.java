package inzage.portal.desk.audit;

import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.portal.desk.Authors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
class AuditController {
    private final Audit audit;
    private final Authors authors;

    AuditController(Audit audit, Authors authors) {
        this.audit = audit;
        this.authors = authors;
    }

    @GetMapping("/api/v1/schools/{school}/students/{student}/audit")
    @Operation(
            summary = "Who did and saw what about a student",
            description = "Newest first; of staff, without any content.")
    List<AuditLineView> lines(
            @PathVariable String school,
            @PathVariable RecordId student,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return audit.ofChild(school, student, limit).stream()
                .map(line -> AuditLineView.of(line, authors::name))
                .toList();
    }
}
