package inzage.portal.operation.reject;

import inzage.connector.sync.reject.Rejects;
import inzage.connector.sync.reject.Rejects.Which;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations/rejects")
class RejectsController {
    private final Rejects rejects;

    RejectsController(Rejects rejects) {
        this.rejects = rejects;
    }

    @GetMapping
    @Operation(
            summary = "Rejects of a source",
            description =
                    "Records that are not accepted at the moment, newest first: where they stand and why, never what they"
                            + " contain. Those that were resolved stay readable for a while.")
    RejectsView rejects(
            @RequestParam String school,
            @RequestParam String source,
            @Parameter(description = "Those that were accepted since, or are not delivered any more.")
                    @RequestParam(defaultValue = "false")
                    boolean resolved,
            @Parameter(description = "What the page before gave as next.")
                    @RequestParam(required = false)
                    @Min(1)
                    @Nullable
                    Long cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        Which which = resolved ? Which.RESOLVED : Which.OPEN;
        OptionalLong before = cursor == null ? OptionalLong.empty() : OptionalLong.of(cursor);
        return RejectsView.of(rejects.page(school, source, which, before, limit + 1), limit);
    }

    @GetMapping("/groups")
    @Operation(
            summary = "Rejects of a source by what is wrong",
            description =
                    "How many records are not accepted at the moment for the same reason, the largest group first, with one of"
                            + " them to look at.")
    List<RejectGroupView> groups(@RequestParam String school, @RequestParam String source) {
        return rejects.groups(school, source).stream().map(RejectGroupView::of).toList();
    }
}
