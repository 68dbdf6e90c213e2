package inzage.connector.access.sight;

import inzage.connector.access.AccessDecisions;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Consents;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Counts the children of a school that anybody can see, from what is stored now. */
@Service
public class Sights {
    private final SchoolReader reader;
    private final AccessDecisions decisions;
    private final Consents consents;
    private final SchoolSettings settings;
    private final Schools schools;
    private final Clock clock;

    public Sights(
            SchoolReader reader,
            AccessDecisions decisions,
            Consents consents,
            SchoolSettings settings,
            Schools schools,
            Clock clock) {
        this.reader = reader;
        this.decisions = decisions;
        this.consents = consents;
        this.settings = settings;
        this.schools = schools;
        this.clock = clock;
    }

    /** Empty if there is no such school. */
    public Optional<Sight> of(String school) {
        return schools.find(school).map(SchoolSetup::zone).map(zone -> of(school, zone));
    }

    /** Who may look at somebody; nobody if there is no such school. */
    public Optional<Entitled> entitled(String school) {
        return schools.find(school)
                .map(SchoolSetup::zone)
                .map(zone -> new Entitled(rights(school, zone), attending(school, zone), links(school)));
    }

    private List<Stored<Student>> attending(String school, ZoneId zone) {
        List<Stored<Student>> shown = reader.all(school, Student.class).stream()
                .filter(student -> !student.withheld())
                .toList();
        return new Placements(reader, school).attending(shown, zone, LocalDate.ofInstant(clock.instant(), zone));
    }

    private Sight of(String school, ZoneId zone) {
        StandingRights rights = rights(school, zone);
        Map<RecordId, List<Guardianship>> links = links(school).stream()
                .collect(Collectors.groupingBy(link -> link.student().id()));
        SightCount count = new SightCount();
        reader.all(school, Student.class).stream()
                .filter(student -> !student.withheld())
                .forEach(student -> count.child(links.getOrDefault(student.id(), List.of()).stream()
                        .map(link -> rights.between(student, link))
                        .toList()));
        return count.sight();
    }

    private StandingRights rights(String school, ZoneId zone) {
        return new StandingRights(
                settings.of(school), zone, clock.instant(), decisions.standing(school), consents.standing(school));
    }

    private List<Guardianship> links(String school) {
        return reader.all(school, Guardianship.class).stream()
                .filter(link -> !link.withheld())
                .map(Stored::record)
                .toList();
    }
}
