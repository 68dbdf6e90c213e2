package inzage.portal.operation.audit;

import inzage.connector.audit.verification.Finding;
import inzage.connector.audit.verification.Verification;
import inzage.connector.audit.verification.Verified;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
class VerificationController {
    private final Verification verification;

    VerificationController(Verification verification) {
        this.verification = verification;
    }

    /** Whether the audit is as it was sealed. */
    @Schema(name = "AuditVerification")
    record VerificationView(
            @Schema(description = "How many seals were looked at.")
            long seals,

            @Schema(description = "How many lines they hold that are still kept.")
            long lines,

            @Schema(description = "Empty if all is well; not more than a hundred.")
            List<FindingView> findings) {}

    /** What is wrong. */
    @Schema(name = "AuditFinding")
    record FindingView(
            @Schema(description = "Absent for the installation's own lines.") @Nullable
            String school,

            @Nullable Instant minute,
            String sentence) {
        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.school().orElse(null), finding.minute().orElse(null), finding.sentence());
        }
    }

    @GetMapping("/api/v1/operations/audit/verification")
    @Operation(
            summary = "Verify the audit",
            description =
                    "Looks whether lines were changed, added or removed since they were sealed, and whether the chains of"
                            + " seals are whole. Reads all of it, and takes its time.")
    VerificationView verify(@RequestParam(required = false) @Nullable String school) {
        Verified verified = verification.verify(Optional.ofNullable(school)).orElseThrow(Refusal::notFound);
        return new VerificationView(
                verified.seals(),
                verified.lines(),
                verified.findings().stream().map(FindingView::of).toList());
    }
}
