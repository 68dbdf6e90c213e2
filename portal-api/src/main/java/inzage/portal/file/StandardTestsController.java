package inzage.portal.file;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.StandardTest;
import inzage.connector.publication.Answer;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.paging.Page;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "File")
class StandardTestsController {
    private final Asking asking;
    private final ChildFile file;
    private final Texts texts;

    StandardTestsController(Asking asking, ChildFile file, Texts texts) {
        this.asking = asking;
        this.file = file;
        this.texts = texts;
    }

    /** Nationally standardised tests of a child, newest first. */
    @Schema(name = "StandardTests")
    record StandardTestsView(
            List<StandardTestView> tests,

            @Schema(description = "What to send as cursor for the page after this one.") @Nullable
            String next,

            @Schema(description = "When the school last delivered this.") @Nullable
            Instant updatedAt,

            @Nullable EmptyView empty) {}

    /** What came out of a nationally standardised test. */
    @Schema(name = "StandardTest")
    record StandardTestView(
            String id,
            String test,
            @Nullable String supplier,

            @Schema(description = "When in the school year, in the supplier's words.", example = "M6") @Nullable
            String moment,

            LocalDate takenOn,

            @Schema(type = "string", example = "112.5") @Nullable
            String score,

            @Nullable String level,

            @Schema(
                    allowableValues = {"letter", "roman", "reference", "function"},
                    description = "What the words of a level mean: A to E, I to V, 1F to 3S, or a year.")
            String scale,

            @Nullable String functionLevel) {
        static StandardTestView of(Shown<StandardTest> shown) {
            StandardTest test = shown.value();
            BigDecimal score = test.score();
            return new StandardTestView(
                    shown.id().hex(),
                    test.test(),
                    test.supplier(),
                    test.moment(),
                    test.takenOn(),
                    score == null ? null : score.toPlainString(),
                    test.level(),
                    test.scale().name().toLowerCase(Locale.ROOT),
                    test.functionLevel());
        }
    }

    @GetMapping("/api/v1/children/{child}/standard-tests")
    @Operation(
            summary = "Standard tests of a child",
            description = "National tests, the newest first. Levels are words of the test and no numbers.")
    StandardTestsView tests(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable RecordId child,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var asked = asking.one(signedIn, viewer -> file.part(viewer, child, Part.STANDARD_TESTS));
        Answer<StandardTest> answer = asked.answer();
        Page<StandardTestView> page = Page.newestFirst(
                answer.shown().stream().map(StandardTestView::of).toList(),
                item -> item.takenOn() + item.id(),
                cursor,
                limit);
        return new StandardTestsView(
                page.items(),
                page.next(),
                answer.updatedAt().orElse(null),
                EmptyView.unless(page.items(), "standard-tests", answer.names(), texts));
    }
}
