package inzage.connector.settings;

import inzage.connector.canonical.Student;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.publication.reading.ReleaseFacts;
import inzage.connector.publication.release.ReleaseSettings;
import inzage.connector.publication.setting.Settings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.settings.document.SettingsTree;
import inzage.connector.settings.group.RestrictedGroups;
import inzage.connector.settings.question.OpenQuestions;
import inzage.connector.store.SchoolReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What the school's desk sees and changes of the school's settings. */
@Service
public class DeskSettings {
    private final SettingsRows rows;
    private final Schools schools;
    private final SettingsCheck check;
    private final RestrictedGroups groups;
    private final ReleaseFacts releases;
    private final SchoolReader reader;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public DeskSettings(
            SettingsRows rows,
            Schools schools,
            SettingsCheck check,
            RestrictedGroups groups,
            ReleaseFacts releases,
            SchoolReader reader,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.schools = schools;
        this.check = check;
        this.groups = groups;
        this.releases = releases;
        this.reader = reader;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Empty if there is no such school. */
    public Optional<CurrentSettings> current(String school) {
        return schools.find(school).flatMap(setup -> rows.find(school).map(document -> current(setup, document)));
    }

    /** What would change, and what would stand in the way. */
    public Optional<Trial> attempt(String school, SettingsTree wanted) {
        return schools.find(school).flatMap(setup -> rows.find(school)
                .map(document -> new Trial(
                        document.version(), document.treeOrEmpty().changesTo(wanted), check.problems(setup, wanted))));
    }

    /**
     * Puts settings in force, with the next request.
     *
     * @param version that the desk looked at
     * @param by the account
     */
    public Optional<Saved> save(String school, long version, SettingsTree wanted, String by) {
        return transaction.execute(
                status -> attempt(school, wanted).map(trial -> save(school, version, wanted, by, trial)));
    }

    /** Newest first. */
    public List<PastChange> history(String school, long before, int limit) {
        return rows.changes(school, before, limit);
    }

    private Saved save(String school, long version, SettingsTree wanted, String by, Trial trial) {
        if (!trial.problems().isEmpty()) {
            return new Saved.Refused(trial.problems());
        }
        Instant now = clock.instant();
        Optional<SettingsTree> before = rows.find(school).flatMap(StoredDocument::tree);
        if (trial.version() != version || !rows.replace(school, version, wanted.json(), by, now)) {
            return new Saved.Outdated();
        }
        before.ifPresent(tree -> keepReleased(school, tree, wanted, now));
        rows.note(school, version + 1, trial.changes(), by, now);
        groups.note(school);
        reader.all(school, Student.class)
                .forEach(student -> events.publishEvent(new VisibilityChanged(school, student.id())));
        return new Saved.InForce(version + 1, trial.changes());
    }

    /** What was released stays so, whenever it would have been by the new settings. */
    private void keepReleased(String school, SettingsTree before, SettingsTree after, Instant now) {
        ReleaseSettings ended = Settings.parse(before.root()).settings().releases();
        if (!ended.equals(Settings.parse(after.root()).settings().releases())) {
            schools.find(school).ifPresent(setup -> releases.keep(school, setup.zone(), ended, now));
        }
    }

    private CurrentSettings current(SchoolSetup school, StoredDocument document) {
        SettingsTree tree = document.treeOrEmpty();
        Stream<String> unreadable = document.tree().isEmpty() ? Stream.of(StoredSettings.UNREADABLE) : Stream.empty();
        return new CurrentSettings(
                document.version(),
                tree,
                document.changedBy(),
                document.changedAt(),
                Stream.of(unreadable, check.problems(school, tree).stream(), check.warnings(school, tree).stream())
                        .flatMap(sentences -> sentences)
                        .toList(),
                OpenQuestions.of(school, tree));
    }
}
