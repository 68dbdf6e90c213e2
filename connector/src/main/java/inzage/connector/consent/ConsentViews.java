package inzage.connector.consent;

import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.consent.ConsentView.GuardianConsent;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what a student sees of the own consents. */
final class ConsentViews {
    private final ConsentRows rows;
    private final SchoolReader reader;
    private final Schools schools;

    ConsentViews(ConsentRows rows, SchoolReader reader, Schools schools) {
        this.rows = rows;
        this.reader = reader;
        this.schools = schools;
    }

    ConsentView view(String school, RecordId student, Instant now) {
        Optional<Instant> birthday = birthday(school, student);
        List<Consent> effective = rows.of(school, student).stream()
                .filter(consent -> consent.withdrawnAt() == null)
                .filter(consent ->
                        birthday.filter(day -> !consent.givenAt().isBefore(day)).isPresent())
                .toList();
        Set<RecordId> linked = reader.ofStudent(school, Guardianship.class, student).stream()
                .filter(link -> !link.withheld())
                .map(link -> link.record().guardian().id())
                .collect(Collectors.toSet());
        List<GuardianConsent> guardians = reader.find(school, Guardian.class, linked).stream()
                .map(guardian -> of(guardian, effective))
                .sorted(Comparator.comparing(GuardianConsent::name)
                        .thenComparing(one -> one.guardian().hex()))
                .toList();
        return new ConsentView(birthday.filter(day -> !now.isBefore(day)).isPresent(), guardians);
    }

    /** With the names of the guardians whom the school has. */
    List<PastConsent> named(String school, List<PastConsent> history) {
        Set<RecordId> guardians = history.stream().map(PastConsent::guardian).collect(Collectors.toSet());
        Map<RecordId, String> names = reader.find(school, Guardian.class, guardians).stream()
                .collect(Collectors.toMap(
                        Stored::id, guardian -> PersonName.of(guardian.record()), (one, other) -> one));
        return history.stream()
                .map(past -> past.named(Optional.ofNullable(names.get(past.guardian()))))
                .toList();
    }

    private Optional<Instant> birthday(String school, RecordId student) {
        ZoneId zone = schools.find(school).orElseThrow().zone();
        return reader.find(school, Student.class, student)
                .map(Stored::record)
                .map(Student::birthDate)
                .map(birthDate -> start(Age.reaches(birthDate, Age.OF_AGE), zone));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static GuardianConsent of(Stored<Guardian> guardian, List<Consent> effective) {
        Optional<Consent> consent = effective.stream()
                .filter(one -> one.guardian().equals(guardian.id()))
                .findFirst();
        return new GuardianConsent(
                guardian.id(),
                PersonName.of(guardian.record()),
                consent.isPresent(),
                consent.map(Consent::modules).orElse(Set.of()));
    }
}
