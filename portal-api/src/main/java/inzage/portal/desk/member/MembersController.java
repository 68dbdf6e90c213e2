package inzage.portal.desk.member;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.member.Roster;
import inzage.portal.desk.member.table.Table;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}")
class MembersController {
    private final Roster roster;
    private final Audit audit;

    MembersController(Roster roster, Audit audit) {
        this.roster = roster;
        this.audit = audit;
    }

    /** As what kind of file. */
    enum Format {
        CSV,
        XLSX
    }

    @GetMapping("/memberships")
    @Operation(
            summary = "Members and those who could be",
            description =
                    "Guardians, and students where the school invites them, with how far each has come. By name, by page.")
    MembersView members(
            Actor actor,
            @PathVariable String school,
            @ParameterObject @ModelAttribute MemberFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        audit.looked(actor, Act.of(school, "memberships", "SHOWN"));
        return MembersView.of(filter.of(roster.of(school)), cursor, limit);
    }

    @GetMapping("/memberships/export")
    @Operation(
            summary = "Members as a file",
            description =
                    "All that the filter leaves, as CSV (UTF-8, semicolons) or XLSX. What begins like a formula gets a quote"
                            + " before it.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = Files.XLSX, schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<byte[]> export(
            Actor actor,
            @PathVariable String school,
            @ParameterObject @ModelAttribute MemberFilter filter,
            @RequestParam(defaultValue = "csv") Format format) {
        audit.looked(actor, Act.of(school, "memberships/export", "EXPORTED"));
        return Files.of(MemberTable.of(filter.of(roster.of(school))), format);
    }

    @GetMapping("/usage")
    @Operation(
            summary = "How the portal is used",
            description = "How many are invited, members and signed in at least once. No one is named.")
    UsageView usage(@PathVariable String school) {
        return UsageView.of(roster.of(school));
    }

    @GetMapping("/addresses")
    @Operation(
            summary = "Addresses to mend in the administration",
            description =
                    "Of people who may look at somebody: missing, shared by different people, or refused by their server.")
    MendingView addresses(Actor actor, @PathVariable String school) {
        audit.looked(actor, Act.of(school, "addresses", "SHOWN"));
        return MendingView.of(roster.of(school));
    }

    /** Files to be saved. */
    private static final class Files {
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        static ResponseEntity<byte[]> of(Table table, Format format) {
            return switch (format) {
                case CSV -> saved(table.csv(), "text/csv;charset=UTF-8", table.name() + ".csv");
                case XLSX -> saved(table.xlsx(), XLSX, table.name() + ".xlsx");
            };
        }

        private static ResponseEntity<byte[]> saved(byte[] bytes, String type, String name) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name)
                                    .build()
                                    .toString())
                    .body(bytes);
        }
    }
}
