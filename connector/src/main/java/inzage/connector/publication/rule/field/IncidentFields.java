package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Kind;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import java.util.Set;

/** Of an incident: what was written about it by setting, for it may name other pupils. */
final class IncidentFields {
    private static final String KIND = Kind.of(Incident.class).name();

    private IncidentFields() {}

    static Fields of(Question question) {
        return question.facts().settings().fields().remarks().contains(KIND)
                ? Fields.ALL
                : Fields.without(Set.of("text"));
    }
}
