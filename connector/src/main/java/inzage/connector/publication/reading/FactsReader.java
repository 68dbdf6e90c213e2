package inzage.connector.publication.reading;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.reading.DecidedFacts.Decided;
import inzage.connector.publication.reading.DecidedFacts.Questions;
import inzage.connector.publication.release.Releases;
import inzage.connector.publication.setting.Settings;
import inzage.connector.restoration.Maintenance;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.Gathering;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Surroundings;
import inzage.connector.store.batch.Answers;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Together;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what one call needs to know to decide about some children, however many they are, with as many questions. */
@Component
public class FactsReader {
    private final SchoolReader store;
    private final Schools schools;
    private final SchoolSettings settings;
    private final Together together;
    private final DecidedFacts decided;
    private final Maintenance maintenance;

    public FactsReader(
            SchoolReader store,
            Schools schools,
            SchoolSettings settings,
            Together together,
            DecidedFacts decided,
            Maintenance maintenance) {
        this.store = store;
        this.schools = schools;
        this.settings = settings;
        this.together = together;
        this.decided = decided;
        this.maintenance = maintenance;
    }

    /** The same facts under other settings. */
    public FactsReader under(SchoolSettings other) {
        return new FactsReader(store, schools, other, together, decided, maintenance);
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
     * Reads what has to be known of some children, and of the school, with one question to the database.
     *
     * @param students in their order; those whom the school does not have are left out
     * @param histories kinds of which the answer will want all versions
     */
    public Known about(Viewer viewer, List<RecordId> students, Set<Class<? extends Canonical>> histories) {
        return schools.find(viewer.school())
                .filter(setup -> !students.isEmpty())
                .map(setup -> known(viewer, setup, students, histories))
                .orElseGet(() -> new Known(store, List.of()));
    }

    /**
     * What is known.
     *
     * @param reader the store as the answer reads on
     */
    public record Known(SchoolReader reader, List<Facts> facts) {
        public Known {
            facts = List.copyOf(facts);
        }
    }

    private Known known(
            Viewer viewer, SchoolSetup setup, List<RecordId> students, Set<Class<? extends Canonical>> histories) {
        String school = setup.id();
        Gathering around = store.around(new Surroundings.Of(school, students, viewer.persons(), histories));
        Questions questions = decided.about(school, students);
        Optional<Asked<Long>> version = settings.version(school);
        Answers answers = together.ask(
                Stream.of(around.asked(), questions.all(), version.stream().toList())
                        .flatMap(List::stream)
                        .toList());
        FamilyReader reader = new FamilyReader(store, students, around.surroundings(answers));
        Settings inForce =
                version.map(asked -> settings.of(school, answers.to(asked))).orElseGet(() -> settings.of(school));
        Decided said = decided.of(school, questions, answers);
        Releases released = ReleaseFacts.of(reader, school, setup.zone(), inForce.releases(), said.floors());
        AboutSchool about = new AboutSchool(viewer, setup, inForce, said, released, reader, settings);
        return new Known(
                reader,
                students.stream()
                        .flatMap(student -> reader.find(school, Student.class, student).stream())
                        .map(about::facts)
                        .toList());
    }
}
