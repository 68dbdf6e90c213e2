package inzage.connector.publication.rule.person;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import java.util.Optional;

/** from the eighteenth birthday on hides the student from every guardian without the student's consent. */
public final class OfAgeConsents implements Rule.OfChild {
    private static final Optional<String> UNKNOWN = Optional.of("BIRTH_DATE_UNKNOWN");

    @Override
    public String id() {
        return "R-06";
    }

    @Override
    public Verdict ofChild(Question question) {
        if (question.student()) {
            return Verdict.PASSES;
        }
        Majority majority = Majority.of(question);
        return !majority.ofAge() || majority.consented()
                ? Verdict.passesUntil(majority.until())
                : new Verdict.Hides(
                        Reason.CONSENT_MISSING, UNKNOWN.filter(detail -> !majority.birthDateKnown()), majority.until());
    }
}
