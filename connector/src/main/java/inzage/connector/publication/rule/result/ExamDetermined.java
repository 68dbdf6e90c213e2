package inzage.connector.publication.rule.result;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.exam.Determination;
import inzage.connector.exam.ExamHold;
import inzage.connector.exam.Scope;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.decision.Versions;
import inzage.connector.publication.setting.ExamSettings;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * hides exam results until the exam board determined them. A determination covers the versions that were in force when it was
 * recorded: arrival of data never publishes, and what was determined stays when something newer arrives.
 */
public final class ExamDetermined implements Rule.OfVersions {
    @Override
    public String id() {
        return "R-13";
    }

    @Override
    public Verdict ofVersions(Question question, Versions<?> record) {
        Canonical current = record.current().orElseThrow().record();
        ExamSettings settings = question.facts().settings().exam();
        if (!(current instanceof Result result) || !ExamLike.ofExam(result, settings)) {
            return Verdict.PASSES;
        }
        Verdict held = held(question, result);
        boolean free = !ExamLike.is(result, settings) || ExamLike.allowed(result, settings);
        return held.hides() || free ? held : determined(question, record, held.until());
    }

    private static Verdict held(Question question, Result result) {
        List<ExamHold> holds = question.facts().exams().holds().stream()
                .filter(hold -> hold.student().equals(result.student().id())
                        && hold.about(result.subject().id()))
                .toList();
        Optional<Instant> until = holds.stream()
                .flatMap(hold -> Stream.concat(Stream.of(hold.heldAt()), Stream.ofNullable(hold.liftedAt())))
                .filter(question.now()::isBefore)
                .min(Instant::compareTo);
        return holds.stream().anyMatch(hold -> hold.inForce(question.now()))
                ? Verdict.hidesUntil(Reason.EXAM_HOLD, until)
                : Verdict.passesUntil(until);
    }

    /** The newest version that some determination in force covers. */
    private static Verdict determined(Question question, Versions<?> record, Optional<Instant> holdUntil) {
        List<Determination> covering = question.facts().exams().determinations().stream()
                .filter(determination ->
                        covered(question, record, determination).isPresent())
                .toList();
        Optional<Instant> until = Verdict.earlier(holdUntil, next(covering, question.now()));
        return covering.stream()
                .filter(determination -> determination.inForce(question.now()))
                .flatMap(determination -> covered(question, record, determination).stream())
                .map(Stored::appliedFrom)
                .max(Comparator.naturalOrder())
                .<Verdict>map(applied -> new Verdict.Picks(applied, false, until))
                .orElseGet(() -> Verdict.hidesUntil(Reason.NOT_DETERMINED, until));
    }

    private static Optional<? extends Stored<?>> covered(
            Question question, Versions<?> record, Determination determination) {
        return record.at(determination.recordedAt())
                .filter(version -> version.record() instanceof Result result
                        && determination.scope().covers(scope(result, question)));
    }

    private static Scope scope(Result result, Question question) {
        Ref site = question.facts().student().record().site();
        return ExamLike.scope(result, Optional.ofNullable(site).map(Ref::id));
    }

    private static Optional<Instant> next(List<Determination> determinations, Instant now) {
        return determinations.stream()
                .flatMap(determination -> Stream.concat(
                        Stream.of(determination.visibleFrom()), Stream.ofNullable(determination.withdrawnAt())))
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }
}
