package inzage.mappings.load;

import inzage.connector.canonical.Kind;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Place;
import java.util.List;
import java.util.Map;

/** What other sources may mean a record by, per kind. */
final class Identifiers {
    private static final Map<String, List<String>> OF = Map.of(
            "school", List.of("brin"),
            "site", List.of("brin"),
            "student", List.of("number", "username"),
            "guardian", List.of("number", "username"),
            "staffMember", List.of("code", "email"),
            "group", List.of("code", "name"),
            "subject", List.of("code", "name"),
            "lesson", List.of("external"));

    private Identifiers() {}

    static void check(Kind kind, String identifier, Place at) {
        List<String> known = OF.getOrDefault(kind.name(), List.of());
        if (known.isEmpty()) {
            throw new DefinitionError(at, kind + " has no identifiers; refer to it by key");
        }
        if (!known.contains(identifier)) {
            throw new DefinitionError(
                    at, kind + " has no identifier '" + identifier + "'" + Nearest.choice(identifier, known));
        }
    }
}
