package inzage.connector.publication.rule.person;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;

/** hides everything from an account whose membership of the school is not active. */
public final class AccountActive implements Rule.OfChild {
    @Override
    public String id() {
        return "R-02";
    }

    @Override
    public Verdict ofChild(Question question) {
        return switch (question.viewer().state()) {
            case ACTIVE -> Verdict.PASSES;
            case INVITED, INACTIVE -> Verdict.hides(Reason.ACCOUNT_INACTIVE);
            case BLOCKED -> Verdict.hides(Reason.ACCOUNT_BLOCKED);
        };
    }
}
