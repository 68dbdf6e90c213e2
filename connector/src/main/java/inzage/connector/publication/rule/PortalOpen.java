package inzage.connector.publication.rule;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;

/** hides everything of a school whose portal is under maintenance. */
final class PortalOpen implements Rule.OfChild {
    @Override
    public String id() {
        return "R-01";
    }

    @Override
    public Verdict ofChild(Question question) {
        return question.facts().maintenance() ? Verdict.hides(Reason.MAINTENANCE) : Verdict.PASSES;
    }
}
