package inzage.connector.publication.reading;

import inzage.connector.access.AccessDecision;
import inzage.connector.access.restriction.Restriction;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Consent;
import inzage.connector.exam.ExamHold;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.reading.DecidedFacts.Decided;
import inzage.connector.publication.release.Releases;
import inzage.connector.publication.setting.Settings;
import inzage.connector.restoration.Maintenance;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.store.Surroundings;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what one call needs to know to decide about some children, however many they are, with as many questions. */
@Component
public class FactsReader {
    private final SchoolReader store;
    private final Schools schools;
    private final SchoolSettings settings;
    private final DecidedFacts decided;
    private final Maintenance maintenance;

    public FactsReader(
            SchoolReader store,
            Schools schools,
            SchoolSettings settings,
            DecidedFacts decided,
            Maintenance maintenance) {
        this.store = store;
        this.schools = schools;
        this.settings = settings;
        this.decided = decided;
        this.maintenance = maintenance;
    }

    /** The students the viewer may have to do with; whether anything of them may be seen is decided later. */
    public List<RecordId> students(Viewer viewer) {
        Stream<RecordId> students =
                switch (viewer.kind()) {
                    case STUDENT -> viewer.persons().stream();
                    case GUARDIAN ->
                        store.ofGuardians(viewer.school(), Guardianship.class, viewer.persons()).stream()
                                .map(link -> link.record().student().id());
                };
        return students.distinct().sorted(Comparator.comparing(RecordId::hex)).toList();
    }

    /** Whether the school's portal is closed for now: by its desk, or after a restoration. */
    public boolean maintenance(String school) {
        return settings.of(school).maintenance() || maintenance.of(school);
    }

    /**
     * The store as the answer to a viewer about these students reads it.
     *
     * @param histories kinds of which it will want all versions
     */
    public SchoolReader reader(
            Viewer viewer, Collection<RecordId> students, Collection<Class<? extends Canonical>> histories) {
        return new FamilyReader(store, new Surroundings.Of(viewer.school(), students, viewer.persons(), histories));
    }

    /** In the order of the students; those whom the school does not have are left out. */
    public List<Facts> of(Viewer viewer, Collection<RecordId> students, SchoolReader reader) {
        return schools.find(viewer.school())
                .map(setup -> new About(viewer, setup, students, reader))
                .map(about -> students.stream()
                        .flatMap(student -> reader.find(viewer.school(), Student.class, student).stream())
                        .map(about::facts)
                        .toList())
                .orElse(List.of());
    }

    /** What is known of the school, for one viewer and all the students. */
    private final class About {
        private final Viewer viewer;
        private final String school;
        private final SchoolReader reader;
        private final Settings inForce;
        private final Decided said;
        private final Calendar calendar;
        private final Releases released;

        About(Viewer viewer, SchoolSetup setup, Collection<RecordId> students, SchoolReader reader) {
            this.viewer = viewer;
            this.school = setup.id();
            this.reader = reader;
            this.inForce = settings.of(school);
            this.said = decided.of(school, students);
            this.calendar = new Calendar(setup.zone(), records(reader.all(school, SchoolYear.class)));
            this.released = ReleaseFacts.of(reader, school, setup.zone(), inForce.releases(), said.floors());
        }

        Facts facts(Stored<Student> student) {
            RecordId id = student.id();
            return new Facts(
                    inForce.maintenance() || said.waiting(),
                    inForce,
                    calendar,
                    student,
                    new RightsReader(reader)
                            .of(
                                    viewer,
                                    id,
                                    of(id, said.decisions(), AccessDecision::student),
                                    of(id, said.consents(), Consent::student)),
                    placement(id),
                    exams(id),
                    released,
                    of(id, said.restrictions(), Restriction::student));
        }

        private Facts.Placement placement(RecordId student) {
            List<Enrolment> enrolments = records(reader.ofStudent(school, Enrolment.class, student));
            // Only a student without any is worth the question whether the school has enrolments at all.
            boolean schoolHas = !enrolments.isEmpty()
                    || !reader.all(school, Enrolment.class).isEmpty();
            return new Facts.Placement(
                    enrolments,
                    schoolHas,
                    new MembershipsReader(reader).of(school, student),
                    new BelongingReader(reader, settings).of(school, inForce, student));
        }

        /** What was settled before the results that are shown does not matter any more. */
        private Facts.Exams exams(RecordId student) {
            Instant since = released.reached(viewer.kind(), viewer.now()).orElse(Instant.EPOCH);
            return new Facts.Exams(
                    said.determinations(),
                    of(student, said.holds(), ExamHold::student),
                    reader.rejects(school, student, since));
        }
    }

    private static <T> List<T> of(RecordId student, List<T> all, Function<T, RecordId> about) {
        return all.stream().filter(one -> about.apply(one).equals(student)).toList();
    }

    /** What the source withholds is shown to nobody and places nobody. */
    private static <T extends Canonical> List<T> records(List<Stored<T>> stored) {
        return stored.stream()
                .filter(one -> !one.withheld())
                .map(Stored::record)
                .toList();
    }
}
