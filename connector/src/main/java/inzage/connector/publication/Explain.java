package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Explanation.Line;
import inzage.connector.publication.Explanation.RuleAnswer;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Decision.Decided;
import inzage.connector.publication.decision.Decision.Said;
import inzage.connector.publication.decision.Verdict;
import java.util.List;
import java.util.Optional;

/** Turns a decision into words for the desk: which rules said what about which kind, day and subject. */
final class Explain {
    private Explain() {}

    static Explanation of(Decision<?> decision, Calendar calendar) {
        return new Explanation(
                answers(decision.child()),
                decision.records().stream()
                        .map(decided -> line(decided, calendar))
                        .toList());
    }

    private static Line line(Decided<?> decided, Calendar calendar) {
        Canonical record = decided.version().record();
        return new Line(
                Kind.of(record).name(),
                RecordDay.of(record, calendar).orElse(null),
                subject(record),
                decided.hidden(),
                answers(decided.said()));
    }

    private static List<RuleAnswer> answers(List<Said> said) {
        return said.stream().map(Explain::answer).toList();
    }

    private static RuleAnswer answer(Said said) {
        Optional<Verdict.Hides> hides = Optional.of(said.verdict())
                .filter(Verdict.Hides.class::isInstance)
                .map(Verdict.Hides.class::cast);
        return new RuleAnswer(
                said.rule(),
                hides.map(Verdict.Hides::reason),
                hides.flatMap(Verdict.Hides::detail),
                said.verdict().fields().withheld());
    }

    private static Optional<RecordId> subject(Canonical record) {
        return Kind.of(record)
                .component("subject")
                .map(component -> component.of(record))
                .filter(Ref.class::isInstance)
                .map(reference -> ((Ref) reference).id());
    }
}
