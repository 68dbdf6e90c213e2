package inzage.connector.publication;

import inzage.connector.canonical.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a viewer sees or does not see a child's module, for the school desk: kinds, dates, subjects and rules, never a value or
 * a text.
 *
 * @param child the answers of the rules that are asked once per child
 */
public record Explanation(List<RuleAnswer> child, List<Line> records) {
    public Explanation {
        child = List.copyOf(child);
        records = List.copyOf(records);
    }

    /**
     * One record.
     *
     * @param kind as in the model, e.g. {@code result}
     * @param hidden the first rule's reason; empty when the record is visible
     * @param answers of all rules, also behind the first that hides
     */
    public record Line(
            String kind,
            @Nullable LocalDate date,
            Optional<RecordId> subject,
            Optional<Reason> hidden,
            List<RuleAnswer> answers) {
        public Line {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What one rule said.
     *
     * @param rule e.g. {@code R-06}
     * @param hides its reason, empty when it lets pass
     * @param detail a word that narrows the reason down, e.g. {@code BIRTH_DATE_UNKNOWN}
     * @param withheld components it keeps back while it lets the record pass
     */
    public record RuleAnswer(String rule, Optional<Reason> hides, Optional<String> detail, Set<String> withheld) {
        public RuleAnswer {
            withheld = Set.copyOf(withheld);
        }
    }
}
