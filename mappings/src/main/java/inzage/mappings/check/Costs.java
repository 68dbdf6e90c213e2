package inzage.mappings.check;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.school.SchoolSetup;
import inzage.connector.store.Ownership;
import java.util.List;
import java.util.stream.Stream;

/** What it costs that a source does not tell, or is not allowed to tell, what people's access hangs on. */
final class Costs {
    private static final List<Cost> ALL = List.of(
            new Cost(Guardianship.class, "custody", "under the setting LEGAL_REPRESENTATIVES no parent gets in"),
            new Cost(
                    Guardianship.class,
                    "legalRepresentative",
                    "under the setting LEGAL_REPRESENTATIVES no parent gets in"),
            new Cost(
                    Guardianship.class,
                    "portalAccess",
                    "nobody gets in before the school desk confirmed it, or the file says who is listed may look"),
            new Cost(
                    Student.class,
                    "birthDate",
                    "every student may be 18, and their parents need consent, unless the file says all are minors"),
            new Cost(Student.class, "secretAddress", "every address counts as secret"));

    private final Ownership ownership;
    private final String source;

    Costs(SchoolSetup school, String source) {
        this.ownership = new Ownership(school);
        this.source = source;
    }

    List<String> of(Known known) {
        return ALL.stream()
                .filter(this::oursToTell)
                .flatMap(cost -> cost.sentence(known))
                .toList();
    }

    /** What another source of the school tells is not missed here. */
    private boolean oursToTell(Cost cost) {
        Kind kind = Kind.of(cost.kind());
        List<String> given = ownership.overlays(kind).getOrDefault(cost.field(), List.of());
        return given.isEmpty() ? ownership.owns(source, kind) : given.contains(source);
    }

    private record Cost(Class<? extends inzage.connector.canonical.Canonical> kind, String field, String costs) {
        Stream<String> sentence(Known known) {
            long records = known.untold(Kind.of(kind), field);
            return records == 0
                    ? Stream.empty()
                    : Stream.of(Kind.of(kind) + "." + field + " is unknown for all " + records + ": " + costs);
        }
    }
}
