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
import java.util.HashSet;
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
        Set<RecordId> all = new HashSet<>(linked);
        // Who is linked again tomorrow would look again by what was never withdrawn.
        effective.forEach(consent -> all.add(consent.guardian()));
        Map<RecordId, String> names = names(school, all);
        List<GuardianConsent> guardians = all.stream()
                .filter(guardian -> names.containsKey(guardian) || !linked.contains(guardian))
                .map(guardian -> of(guardian, names, linked, effective))
                .sorted(Comparator.comparing((GuardianConsent one) -> one.name().orElse(""))
                        .thenComparing(one -> one.guardian().hex()))
                .toList();
        return new ConsentView(birthday.filter(day -> !now.isBefore(day)).isPresent(), guardians);
    }

    /** With the names of the guardians whom the school has. */
    List<PastConsent> named(String school, List<PastConsent> history) {
        Set<RecordId> guardians = history.stream().map(PastConsent::guardian).collect(Collectors.toSet());
        Map<RecordId, String> names = names(school, guardians);
        return history.stream()
                .map(past -> past.named(Optional.ofNullable(names.get(past.guardian()))))
                .toList();
    }

    private Map<RecordId, String> names(String school, Set<RecordId> guardians) {
        return reader.find(school, Guardian.class, guardians).stream()
                .collect(Collectors.toMap(
                        Stored::id, guardian -> PersonName.of(guardian.record()), (one, other) -> one));
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

    private static GuardianConsent of(
            RecordId guardian, Map<RecordId, String> names, Set<RecordId> linked, List<Consent> effective) {
        Optional<Consent> consent = effective.stream()
                .filter(one -> one.guardian().equals(guardian))
                .findFirst();
        return new GuardianConsent(
                guardian,
                Optional.ofNullable(names.get(guardian)),
                linked.contains(guardian),
                consent.isPresent(),
                consent.map(Consent::modules).orElse(Set.of()));
    }
}
