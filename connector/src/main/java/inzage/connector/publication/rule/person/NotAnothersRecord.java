package inzage.connector.publication.rule.person;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;

/**
 * hides what belongs to another guardian and, of the student, numbers and addresses that are another guardian's. Parents who
 * live apart do not find each other here.
 */
public final class NotAnothersRecord implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-25";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        Canonical record = version.record();
        if (record instanceof Guardian && another(version.id(), question)) {
            return Verdict.hides(Reason.OTHER_GUARDIAN);
        }
        boolean own = version.id().equals(question.slice().student());
        return own && record instanceof Student student
                ? Verdict.shows(OthersContacts.of(question).leftOutOf(student))
                : Verdict.PASSES;
    }

    /** A student may know who the guardians are, but not how to reach them; see the fields of a guardian. */
    private static boolean another(RecordId guardian, Question question) {
        return !question.student() && !question.viewer().persons().contains(guardian);
    }
}
