package inzage.connector.access;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.rule.person.EffectiveAccess;
import inzage.connector.publication.setting.AccessMode;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds, among a school's links, those that show nothing only because nobody said whether they may. */
final class OpenLinks {
    private final List<Stored<Guardianship>> links;
    private final Map<RecordId, Student> students;
    private final Map<RecordId, Guardian> guardians;
    private final Predecided decided;
    private final AccessMode mode;
    private final Cautions cautions;

    OpenLinks(
            List<Stored<Guardianship>> all,
            List<Stored<Student>> students,
            List<Stored<Guardian>> guardians,
            Predecided decided,
            AccessMode mode,
            LocalDate today) {
        this.students = byId(students);
        this.guardians = byId(guardians);
        this.links = all.stream().filter(this::complete).toList();
        this.decided = decided;
        this.mode = mode;
        this.cautions = new Cautions(today, guardiansByStudent(), namingBoth());
    }

    List<LinkToConfirm> oldestFirst() {
        return links.stream()
                .filter(link -> unknown(link.record()))
                .map(this::row)
                .sorted(Comparator.comparing(LinkToConfirm::since)
                        .thenComparing(link -> link.student().hex())
                        .thenComparing(link -> link.guardian().hex()))
                .toList();
    }

    private boolean complete(Stored<Guardianship> link) {
        return !link.withheld()
                && students.containsKey(link.record().student().id())
                && guardians.containsKey(link.record().guardian().id());
    }

    private boolean unknown(Guardianship link) {
        RecordId student = link.student().id();
        RecordId guardian = link.guardian().id();
        EffectiveAccess access = EffectiveAccess.of(
                List.of(link), decided.decisions(student, guardian), decided.consented(student, guardian), mode);
        return access.line() == EffectiveAccess.UNKNOWN;
    }

    private LinkToConfirm row(Stored<Guardianship> stored) {
        Guardianship link = stored.record();
        Student student = of(students, link.student().id());
        Guardian guardian = of(guardians, link.guardian().id());
        return new LinkToConfirm(
                link.student().id(),
                link.guardian().id(),
                PersonName.of(student),
                PersonName.of(guardian),
                link.relation(),
                stored.appliedFrom(),
                cautions.of(stored, student, guardian));
    }

    private Map<RecordId, List<Guardian>> guardiansByStudent() {
        return links.stream()
                .map(Stored::record)
                .collect(Collectors.groupingBy(
                        link -> link.student().id(),
                        Collectors.mapping(link -> of(guardians, link.guardian().id()), Collectors.toList())));
    }

    private Set<String> namingBoth() {
        return links.stream()
                .filter(link -> link.record().namedByBoth() == Ynu.YES)
                .map(Stored::source)
                .collect(Collectors.toSet());
    }

    private static <T> T of(Map<RecordId, T> records, RecordId id) {
        T record = records.get(id);
        if (record == null) {
            throw new IllegalStateException("a link to a record that is not there");
        }
        return record;
    }

    private static <S extends Canonical> Map<RecordId, S> byId(List<Stored<S>> stored) {
        return stored.stream().collect(Collectors.toMap(Stored::id, Stored::record, (one, other) -> one));
    }
}
