package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.publication.decision.Fields;
import java.util.Set;
import java.util.stream.Collectors;

/** Of a classmate: the name, and nothing else. */
final class ClassmateFields {
    private static final Set<String> NAME = Set.of("givenName", "prefix", "familyName");
    private static final Fields NAME_ONLY = Fields.without(Kind.of(Student.class).components().stream()
            .map(Component::name)
            .filter(component -> !NAME.contains(component))
            .collect(Collectors.toSet()));

    private ClassmateFields() {}

    static Fields all() {
        return NAME_ONLY;
    }
}
