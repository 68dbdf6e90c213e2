package inzage.mappings.convert;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Medical;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with a field of a record.
 *
 * @param protective the field is about access, secrecy or classification
 */
public record Problem(String field, String code, String message, boolean protective) {
    private static final Set<String> PUBLISHED = Set.of("audience", "publishFrom", "publishThrough");

    /** By kind; what says for whom a record is, when it may be seen, what it is. */
    private static final Map<String, Set<String>> PROTECTIVE = Map.ofEntries(
            Map.entry("student", Set.of("secretAddress", "secretPhone", "birthDate", "attending")),
            Map.entry("guardian", Set.of("secretAddress")),
            Map.entry("guardianship", Set.of("portalAccess", "custody", "legalRepresentative", "maskStudentAddress")),
            Map.entry("result", Set.of("kind", "examComponent")),
            Map.entry("standardTest", Set.of("test", "takenOn", "advice")),
            Map.entry("lesson", Set.of("groups", "students")),
            Map.entry("homework", Set.of("groups", "student")),
            Map.entry("incident", Set.of("kind")),
            Map.entry("note", Set.of("veto", "category", "date")),
            Map.entry("supportPlan", Set.of("from")),
            Map.entry("report", Set.of("locked", "visibleFrom")),
            Map.entry("newsItem", PUBLISHED),
            Map.entry("activity", PUBLISHED),
            Map.entry("document", PUBLISHED));

    /** What classifies a result has its own code: an unknown kind may be an exam. */
    public static Problem of(Kind kind, String field, String code, String message) {
        boolean resultKind = kind.name().equals("result") && field.equals("kind");
        boolean protective = kind.type() == Medical.class
                || PROTECTIVE.getOrDefault(kind.name(), Set.of()).contains(field);
        return new Problem(field, resultKind ? "KIND_UNKNOWN" : code, message, protective);
    }
}
