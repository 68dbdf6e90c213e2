package inzage.connector.publication.reading;

import inzage.connector.access.AccessDecision;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.consent.Consent;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Facts;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what stands between a viewer and a student, and who else stands there. */
final class RightsReader {
    private final SchoolReader reader;

    RightsReader(SchoolReader reader) {
        this.reader = reader;
    }

    /**
     * @param decisions about the student, whoever is the guardian
     * @param consents of the student, to whomever
     */
    Facts.Rights of(Viewer viewer, RecordId student, List<AccessDecision> decisions, List<Consent> consents) {
        String school = viewer.school();
        Set<RecordId> persons = viewer.persons();
        List<Stored<Guardianship>> links = reader.ofStudent(school, Guardianship.class, student);
        List<Guardian> others = others(school, links, persons);
        if (viewer.kind() == Viewer.Kind.STUDENT) {
            return new Facts.Rights(List.of(), List.of(), List.of(), List.of(), others);
        }
        return new Facts.Rights(
                links.stream()
                        .filter(link ->
                                persons.contains(link.record().guardian().id()))
                        .toList(),
                reader.find(school, Guardian.class, persons),
                decisions.stream()
                        .filter(decision -> persons.contains(decision.guardian()))
                        .toList(),
                consents.stream()
                        .filter(consent -> persons.contains(consent.guardian()))
                        .toList(),
                others);
    }

    private List<Guardian> others(String school, List<Stored<Guardianship>> links, Set<RecordId> persons) {
        Set<RecordId> others = links.stream()
                .map(link -> link.record().guardian().id())
                .filter(Predicate.not(persons::contains))
                .collect(Collectors.toSet());
        return reader.find(school, Guardian.class, others).stream()
                .map(Stored::record)
                .toList();
    }
}
