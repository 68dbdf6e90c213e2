package inzage.portal.exam;

import inzage.connector.canonical.RecordId;
import inzage.connector.exam.board.Coverage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a determination would cover if it were recorded now, in counts. */
@Schema(name = "Coverage")
record CoverageView(
        @Schema(description = "Exam results: the number to expect.")
        int results,

        @Schema(description = "Of whom they are.") int students,

        @Schema(description = "By exam component; none for those that name none.")
        Map<String, Integer> components,

        @Schema(description = "The subject with most results first.")
        List<OfSubject> subjects,

        @Schema(description = "Results that stay hidden because the student is on hold.")
        int held,

        @Schema(description = "Results that are not covered because they do not say their level.")
        int levelUnknown) {

    /** Results of one subject. */
    @Schema(name = "CoverageOfSubject")
    record OfSubject(String subject, @Nullable String name, int results) {}

    static CoverageView of(Coverage coverage) {
        Map<String, Integer> components = new TreeMap<>();
        coverage.byComponent().forEach((name, results) -> components.put(ScopeView.word(name), results));
        return new CoverageView(
                coverage.results(),
                coverage.students(),
                components,
                coverage.bySubject().stream().map(CoverageView::subject).toList(),
                coverage.held(),
                coverage.levelUnknown());
    }

    private static OfSubject subject(Coverage.OfSubject one) {
        RecordId id = one.subject();
        return new OfSubject(id.hex(), one.name().orElse(null), one.results());
    }
}
