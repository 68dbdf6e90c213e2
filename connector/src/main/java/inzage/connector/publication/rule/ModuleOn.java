package inzage.connector.publication.rule;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;

/** hides a module that the school did not switch on for those who ask. */
final class ModuleOn implements Rule.OfChild {
    @Override
    public String id() {
        return "R-07";
    }

    @Override
    public Verdict ofChild(Question question) {
        boolean off = question.module()
                .filter(module -> !question.facts()
                        .settings()
                        .on(module, question.viewer().kind()))
                .isPresent();
        return off ? Verdict.hides(Reason.MODULE_OFF) : Verdict.PASSES;
    }
}
