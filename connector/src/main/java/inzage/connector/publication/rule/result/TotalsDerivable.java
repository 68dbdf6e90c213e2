package inzage.connector.publication.rule.result;

import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import java.util.EnumSet;
import java.util.Set;

/**
 * R-17 for percentages of attendance: hides them where the absences or lessons they are made of are closed to the viewer. Not where
 * these are closed for want of a right, since totals are what a limited right is a right to.
 */
public final class TotalsDerivable implements Rule.OfChild {
    private static final Set<Reason> NO_OBSTACLE = EnumSet.of(Reason.NO_ACCESS_RIGHT);

    @Override
    public String id() {
        return "R-17";
    }

    @Override
    public Verdict ofChild(Question question) {
        boolean totals = question.module().filter(Module.ATTENDANCE::equals).isPresent();
        return totals && (hidden(Module.ABSENCES, question) || hidden(Module.AGENDA, question))
                ? Verdict.hides(Reason.DERIVED_FROM_HIDDEN)
                : Verdict.PASSES;
    }

    private static boolean hidden(Module part, Question question) {
        return question.openings()
                .closedBy(part)
                .filter(reason -> !NO_OBSTACLE.contains(reason))
                .isPresent();
    }
}
