package inzage.connector.publication.rule.field;

import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import java.util.Set;

/** Of somebody who works at the school: how to reach them by setting. */
final class StaffFields {
    private static final Set<String> CONTACT = Set.of("email", "phone");

    private StaffFields() {}

    static Fields of(Question question) {
        return question.facts().settings().fields().staffContact() ? Fields.ALL : Fields.without(CONTACT);
    }
}
