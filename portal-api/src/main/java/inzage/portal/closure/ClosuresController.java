package inzage.portal.closure;

import inzage.connector.audit.Actor;
import inzage.connector.settings.closure.Closure.What;
import inzage.connector.settings.closure.Closures;
import inzage.portal.desk.Authors;
import inzage.portal.problem.Refusal;
import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
@RequestMapping("/api/v1/operations/closures")
class ClosuresController {
    private final Closures closures;
    private final Authors authors;

    ClosuresController(Closures closures, Authors authors) {
        this.closures = closures;
        this.authors = authors;
    }

    /** What is to be closed, and why. */
    @Schema(name = "Close")
    record Request(
            @NotBlank @Size(max = 64) String school,

            @NotNull @Pattern(regexp = "school|module|source") @Schema(allowableValues = {"school", "module", "source"})
            String what,

            @Nullable
            @Size(max = 64)
            @Schema(description = "Of the module or source; left out for the school as a whole.")
            String name,

            @NotBlank @Size(max = 500) @Pattern(regexp = Text.PLAIN) @Schema(description = "Why; the school reads it.")
            String reason) {}

    /** That it is closed. */
    @Schema(name = "Closed")
    record Closed(long id) {}

    @GetMapping
    @Operation(summary = "What operators closed", description = "Of all schools, newest first, also what was lifted.")
    List<ClosureView> all() {
        return closures.all().stream()
                .map(closure -> ClosureView.of(closure, authors::name))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Close at once",
            description =
                    "A school, one of its modules, or all that one of its sources delivered: closed from the next request on,"
                            + " over what the school's settings say. Only the school's desk lifts it. 404 if there is no such"
                            + " thing.")
    Closed close(Actor actor, @Valid @RequestBody Request request) {
        What what = What.valueOf(request.what().toUpperCase(Locale.ROOT));
        String name = request.name() == null ? "" : request.name();
        OptionalLong id = closures.close(actor, request.school(), what, name, request.reason());
        return new Closed(id.orElseThrow(Refusal::notFound));
    }
}
