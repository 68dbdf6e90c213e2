package inzage.connector.publication.rule.person;

import inzage.connector.canonical.Audience;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.util.Optional;

/** from the eighteenth birthday on hides the student from every guardian without the student's consent. */
public final class OfAgeConsents implements Rule.OfChild, Rule.OfVersion {
    private static final Optional<String> UNKNOWN = Optional.of("BIRTH_DATE_UNKNOWN");

    @Override
    public String id() {
        return "R-06";
    }

    @Override
    public Verdict ofChild(Question question) {
        return question.module().filter(Module::ofSchool).isPresent() ? Verdict.PASSES : consents(question);
    }

    /** What is for the whole school is no file of the student's. */
    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        return Audience.of(version.record())
                        .filter(audience -> audience.reach() != Audience.Reach.WHOLE_SCHOOL)
                        .isPresent()
                ? consents(question)
                : Verdict.PASSES;
    }

    private static Verdict consents(Question question) {
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
