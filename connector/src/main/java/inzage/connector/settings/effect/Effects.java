package inzage.connector.settings.effect;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Module;
import inzage.connector.publication.Publication;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.setting.Settings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.settings.StoredSettings;
import inzage.connector.settings.document.SettingsTree;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Counts what settings would change, by asking for everybody what the rules say now and would say. */
@Service
public class Effects {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Publication publication;
    private final StoredSettings settings;
    private final SchoolReader reader;
    private final Schools schools;
    private final Clock clock;
    /** Whoever counts a whole school leaves room for those who only read. */
    private final Semaphore place = new Semaphore(1);

    Effects(Publication publication, StoredSettings settings, SchoolReader reader, Schools schools, Clock clock) {
        this.publication = publication;
        this.settings = settings;
        this.reader = reader;
        this.schools = schools;
        this.clock = clock;
    }

    /** Another count is under way. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What these settings would change; empty if there is no such school.
     *
     * @throws Busy if another count is under way
     */
    public Optional<Effect> of(String school, SettingsTree wanted) {
        if (!place.tryAcquire()) {
            throw new Busy();
        }
        try {
            return schools.find(school).map(setup -> of(setup, wanted));
        } finally {
            place.release();
        }
    }

    private Effect of(SchoolSetup school, SettingsTree wanted) {
        SchoolSettings thought = settings.thinking(school, wanted);
        Settings now = settings.of(school.id());
        Settings then = thought.of(school.id());
        Set<Module> modules = concerned(now, then);
        List<Viewer> people = modules.isEmpty() ? List.of() : people(school.id());
        Publication after = publication.under(thought);
        Tally tally = new Tally();
        Instant until = clock.instant().plus(PATIENCE);
        int looked = 0;
        for (Viewer viewer : people) {
            if (clock.instant().isAfter(until)) {
                break;
            }
            tally.add(viewer.kind(), publication.counts(viewer, modules), after.counts(viewer, modules));
            looked++;
        }
        return new Effect(tally.differences(), looked, people.size());
    }

    /** Those that are on now or then; if only modules are switched, those that are switched. */
    private static Set<Module> concerned(Settings now, Settings then) {
        Set<Module> modules = EnumSet.noneOf(Module.class);
        Stream.of(Module.values())
                .filter(module ->
                        now.modules().containsKey(module) || then.modules().containsKey(module))
                .filter(module -> !now.onlySwitched(then)
                        || !Objects.equals(
                                now.modules().get(module), then.modules().get(module)))
                .forEach(modules::add);
        return modules;
    }

    /**
     * Every guardian and student that the school has, as if all had accounts: in turns and by their ids, which say nothing, so that those
     * who are looked at stand for the others.
     */
    private List<Viewer> people(String school) {
        List<RecordId> guardians = reader.all(school, Guardianship.class).stream()
                .filter(link -> !link.withheld())
                .map(link -> link.record().guardian().id())
                .distinct()
                .sorted(Comparator.comparing(RecordId::hex))
                .toList();
        List<RecordId> students = reader.all(school, Student.class).stream()
                .filter(student -> !student.withheld())
                .map(Stored::id)
                .sorted(Comparator.comparing(RecordId::hex))
                .toList();
        List<Viewer> people = new ArrayList<>();
        for (int i = 0; i < Math.max(guardians.size(), students.size()); i++) {
            if (i < guardians.size()) {
                people.add(viewer(school, Viewer.Kind.GUARDIAN, guardians.get(i)));
            }
            if (i < students.size()) {
                people.add(viewer(school, Viewer.Kind.STUDENT, students.get(i)));
            }
        }
        return people;
    }

    private Viewer viewer(String school, Viewer.Kind kind, RecordId person) {
        return new Viewer(
                "",
                school,
                kind,
                Set.of(person),
                Viewer.MembershipState.ACTIVE,
                Viewer.Surface.PAGE,
                Viewer.Intent.READ,
                clock.instant());
    }
}
