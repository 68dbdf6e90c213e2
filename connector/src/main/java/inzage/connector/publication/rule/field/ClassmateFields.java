package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import java.util.Set;
import java.util.stream.Collectors;

/** Of a classmate: the name and, by setting, the address; whose address is or may be secret is not listed at all. */
final class ClassmateFields {
    private static final Fields NAME_ONLY = allBut("givenName", "prefix", "familyName");
    private static final Fields WITH_ADDRESS = allBut("givenName", "prefix", "familyName", "address");

    private ClassmateFields() {}

    static Fields of(Question question) {
        return question.facts().settings().fields().classmatesAddresses() ? WITH_ADDRESS : NAME_ONLY;
    }

    private static Fields allBut(String... shown) {
        Set<String> kept = Set.of(shown);
        return Fields.without(Kind.of(Student.class).components().stream()
                .map(Component::name)
                .filter(component -> !kept.contains(component))
                .collect(Collectors.toSet()));
    }
}
