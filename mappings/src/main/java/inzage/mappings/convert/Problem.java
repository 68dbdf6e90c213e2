package inzage.mappings.convert;

import inzage.connector.canonical.Kind;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with a field of a record.
 *
 * @param protective the field is about access, secrecy or classification
 */
public record Problem(String field, String code, String message, boolean protective) {
    private static final Map<String, Set<String>> PROTECTIVE = Map.of(
            "student", Set.of("secretAddress", "secretPhone", "birthDate", "attending"),
            "guardian", Set.of("secretAddress"),
            "guardianship", Set.of("portalAccess", "custody", "legalRepresentative", "maskStudentAddress"),
            "result", Set.of("kind", "examComponent"));

    /** What classifies a result has its own code: an unknown kind may be an exam. */
    public static Problem of(Kind kind, String field, String code, String message) {
        boolean resultKind = kind.name().equals("result") && field.equals("kind");
        boolean protective = PROTECTIVE.getOrDefault(kind.name(), Set.of()).contains(field);
        return new Problem(field, resultKind ? "KIND_UNKNOWN" : code, message, protective);
    }
}
