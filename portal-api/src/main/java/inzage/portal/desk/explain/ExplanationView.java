package inzage.portal.desk.explain;

import inzage.connector.publication.Explanation;
import inzage.connector.publication.Explanation.Line;
import inzage.connector.publication.Explanation.RuleAnswer;
import inzage.connector.publication.Names.SubjectName;
import inzage.connector.publication.Reason;
import inzage.connector.review.Explained.Answered;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every rule says, about the child and about each record. */
@Schema(name = "Explanation")
record ExplanationView(
        Instant at,

        @Schema(
                allowableValues = {"past", "now", "future"},
                description =
                        "past: results as they were then, all else as it is known now. future: with today's facts.")
        String basis,

        @Schema(description = "What is said of the child before any record is looked at.")
        List<AnswerView> child,

        List<RecordView> records) {

    /** What one rule says. */
    @Schema(name = "RuleAnswer")
    record AnswerView(
            @Schema(example = "R-06") String rule,

            @Schema(description = "Why it hides; absent if it does not.", example = "consent-missing") @Nullable
            String hides,

            @Schema(example = "BIRTH_DATE_UNKNOWN") @Nullable
            String detail,

            @Schema(description = "Fields it leaves out.") List<String> withheld) {
        static AnswerView of(RuleAnswer answer) {
            return new AnswerView(
                    answer.rule(),
                    answer.hides().map(ExplanationView::word).orElse(null),
                    answer.detail().orElse(null),
                    answer.withheld().stream().sorted().toList());
        }
    }

    /** One record, without what it says. */
    @Schema(name = "ExplainedRecord")
    record RecordView(
            @Schema(example = "result") String kind,
            @Nullable LocalDate date,
            @Nullable String subject,

            @Schema(description = "Why it is hidden; absent if it is visible.") @Nullable
            String hidden,

            List<AnswerView> rules) {}

    static ExplanationView of(Answered answered, Instant at, TimeBasis basis) {
        Explanation explanation = answered.explanation();
        return new ExplanationView(
                at,
                basis.word(),
                explanation.child().stream().map(AnswerView::of).toList(),
                explanation.records().stream()
                        .map(line -> record(line, answered))
                        .toList());
    }

    private static RecordView record(Line line, Answered answered) {
        return new RecordView(
                line.kind(),
                line.date(),
                line.subject()
                        .map(answered.subjects()::get)
                        .map(SubjectName::name)
                        .orElse(null),
                line.hidden().map(ExplanationView::word).orElse(null),
                line.answers().stream().map(AnswerView::of).toList());
    }

    private static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
