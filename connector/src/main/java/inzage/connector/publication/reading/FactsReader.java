package inzage.connector.publication.reading;

import inzage.connector.access.AccessDecisions;
import inzage.connector.access.restriction.Restrictions;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Consents;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.release.Releases;
import inzage.connector.publication.setting.Settings;
import inzage.connector.restoration.Maintenance;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what one call needs to know to decide about one child. */
@Component
public class FactsReader {
    private final SchoolReader reader;
    private final Schools schools;
    private final SchoolSettings settings;
    private final AccessDecisions decisions;
    private final Consents consents;
    private final RightsReader rights;
    private final ExamFacts exams;
    private final Maintenance maintenance;
    private final ReleaseFacts releases;
    private final Restrictions restrictions;
    private final MembershipsReader memberships;
    private final BelongingReader belonging;

    public FactsReader(
            SchoolReader reader,
            Schools schools,
            SchoolSettings settings,
            AccessDecisions decisions,
            Consents consents,
            ExamFacts exams,
            Maintenance maintenance,
            ReleaseFacts releases,
            Restrictions restrictions) {
        this.reader = reader;
        this.schools = schools;
        this.settings = settings;
        this.decisions = decisions;
        this.consents = consents;
        this.rights = new RightsReader(reader);
        this.exams = exams;
        this.maintenance = maintenance;
        this.releases = releases;
        this.restrictions = restrictions;
        this.memberships = new MembershipsReader(reader);
        this.belonging = new BelongingReader(reader, settings);
    }

    /** The students the viewer may have to do with; whether anything of them may be seen is decided later. */
    public List<RecordId> students(Viewer viewer) {
        Stream<RecordId> students =
                switch (viewer.kind()) {
                    case STUDENT -> viewer.persons().stream();
                    case GUARDIAN ->
                        viewer.persons().stream()
                                .flatMap(guardian ->
                                        reader.ofGuardian(viewer.school(), Guardianship.class, guardian).stream())
                                .map(link -> link.record().student().id());
                };
        return students.distinct().sorted(Comparator.comparing(RecordId::hex)).toList();
    }

    /** Whether the school's portal is closed for now: by its desk, or after a restoration. */
    public boolean maintenance(String school) {
        return maintenance(school, settings.of(school));
    }

    /** Empty if the school has no such student. */
    public Optional<Facts> of(Viewer viewer, RecordId student) {
        String school = viewer.school();
        return schools.find(school)
                .flatMap(setup -> reader.find(school, Student.class, student).map(stored -> of(viewer, setup, stored)));
    }

    private Facts of(Viewer viewer, SchoolSetup setup, Stored<Student> student) {
        String school = setup.id();
        Settings inForce = settings.of(school);
        Releases released = releases.of(school, setup.zone(), inForce.releases());
        return new Facts(
                maintenance(school, inForce),
                inForce,
                new Calendar(setup.zone(), records(reader.all(school, SchoolYear.class))),
                student,
                rights.of(viewer, student.id(), decisions.of(school, student.id()), consents.of(school, student.id())),
                placement(school, inForce, student.id()),
                exams.of(
                        school,
                        student.id(),
                        released.reached(viewer.kind(), viewer.now()).orElse(Instant.EPOCH)),
                released,
                restrictions.of(school));
    }

    private Facts.Placement placement(String school, Settings published, RecordId student) {
        List<Enrolment> enrolments = records(reader.ofStudent(school, Enrolment.class, student));
        // Only a student without any is worth the question whether the school has enrolments at all.
        boolean schoolHas =
                !enrolments.isEmpty() || !reader.all(school, Enrolment.class).isEmpty();
        return new Facts.Placement(
                enrolments, schoolHas, memberships.of(school, student), belonging.of(school, published, student));
    }

    private boolean maintenance(String school, Settings published) {
        return published.maintenance() || maintenance.of(school);
    }

    /** What the source withholds is shown to nobody and places nobody. */
    private static <T extends Canonical> List<T> records(List<Stored<T>> stored) {
        return stored.stream()
                .filter(one -> !one.withheld())
                .map(Stored::record)
                .toList();
    }
}
