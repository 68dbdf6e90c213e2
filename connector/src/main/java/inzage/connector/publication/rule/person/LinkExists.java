package inzage.connector.publication.rule.person;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;

/** hides a child that the current data does not link to the guardian; of students it asks that the file is their own. */
public final class LinkExists implements Rule.OfChild {
    @Override
    public String id() {
        return "R-03";
    }

    @Override
    public Verdict ofChild(Question question) {
        boolean linked = question.student()
                ? question.viewer().persons().contains(question.slice().student())
                : !Links.of(question).isEmpty();
        return linked ? Verdict.PASSES : Verdict.hides(Reason.NO_LINK);
    }
}
