package inzage.connector.publication.rule.result;

import inzage.connector.canonical.Result;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Leaves.Leaf;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.setting.AverageMode;
import inzage.connector.store.Stored;

/**
 * hides a value that was made of something hidden: 7,0 and 6,0 beside an average of 5,0 tell the third grade. A school that
 * shows averages of ours shows none of the source's, or a missing one would tell that something is hidden. Flags that tell of a hidden attempt go too.
 */
public final class NothingDerivable implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-17";
    }

    /** What an average is made of is asked down to the grades that somebody gave. */
    @Override
    public boolean hidesAverages() {
        return false;
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        if (!(version.record() instanceof Result result)) {
            return Verdict.PASSES;
        }
        if (replaced(question, result)) {
            return Verdict.hides(Reason.OWN_AVERAGE_INSTEAD);
        }
        if (notReleased(question, version) || notDetermined(question, version, result)) {
            return Verdict.PASSES;
        }
        return new Derivation(question, version.appliedFrom()).open(version.id(), result)
                ? Verdict.shows(AttemptFlags.of(question, version.id(), result))
                : Verdict.hides(Reason.DERIVED_FROM_HIDDEN);
    }

    /**
     * A later version than the one of the last release moment. It would always be made of something that is not released yet, and
     * a corrected grade would take away the average that stands beside the old one.
     */
    private static boolean notReleased(Question question, Stored<?> version) {
        Standing standing = Standing.of(question);
        return question.slice()
                .find(version.id())
                .filter(standing::waits)
                .flatMap(standing::version)
                .filter(shown -> !shown.appliedFrom().equals(version.appliedFrom()))
                .isPresent();
    }

    /**
     * A later version than the one that the exam board determined, which stays: what came with the later one is not determined
     * either, and would take it away.
     */
    private static boolean notDetermined(Question question, Stored<?> version, Result result) {
        return ExamLike.is(result, question.facts().settings().exam())
                && question.leaves()
                        .seen(version.id())
                        .map(Leaf::version)
                        .filter(shown -> shown.appliedFrom().isBefore(version.appliedFrom()))
                        .isPresent();
    }

    private static boolean replaced(Question question, Result result) {
        boolean average =
                switch (result.kind()) {
                    case AVERAGE, YEAR_AVERAGE -> true;
                    case INTERMEDIATE -> result.contributors() == null;
                    case SUBTEST, TEST, EXAM_PART, EXAM_GRADE, END_GRADE -> false;
                };
        return average
                && question.facts().settings().averages() == AverageMode.OWN
                && !ExamLike.ofExam(result, question.facts().settings().exam());
    }
}
