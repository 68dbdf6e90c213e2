package inzage.connector.publication.rule;

import inzage.connector.publication.Reason;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;

/** hides from the dashboard a module that the school does not show there. */
final class OnDashboard implements Rule.OfChild {
    @Override
    public String id() {
        return "R-08";
    }

    /** The viewer may see it on its own page. */
    @Override
    public boolean hidesAverages() {
        return false;
    }

    @Override
    public Verdict ofChild(Question question) {
        boolean hidden = question.viewer().surface() == Viewer.Surface.DASHBOARD
                && question.module()
                        .filter(module ->
                                !question.facts().settings().module(module).dashboard())
                        .isPresent();
        return hidden ? Verdict.hides(Reason.NOT_ON_DASHBOARD) : Verdict.PASSES;
    }
}
