package inzage.connector.publication.rule.field;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import java.util.Set;

/** Of a guardian: how to reach somebody is shown to that person only, neither to another guardian nor to the student. */
final class GuardianFields {
    private static final Set<String> CONTACT = Set.of("email", "phone", "address", "secretAddress");

    private GuardianFields() {}

    static Fields of(RecordId guardian, Question question) {
        boolean own = !question.student() && question.viewer().persons().contains(guardian);
        return own ? Fields.ALL : Fields.without(CONTACT);
    }
}
