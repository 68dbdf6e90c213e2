package inzage.connector.settings;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.setting.Settings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.settings.document.SettingsTree;
import inzage.connector.settings.group.LastMembers;
import inzage.connector.settings.question.OpenQuestions;
import inzage.connector.store.batch.Asked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The settings in force, from the database, with what operators closed. What was read is kept as long as its stamp is the one that the caller's
 * transaction sees, so that a change works with the next request on every node.
 */
@Component
public class StoredSettings implements SchoolSettings {
    private static final Logger LOG = LoggerFactory.getLogger(StoredSettings.class);
    static final String UNREADABLE =
            "settings: the stored settings cannot be read, and nothing is published; import the school's settings anew";

    private final SettingsRows rows;
    private final Schools schools;
    private final LastMembers groups;
    private final Map<String, Read> lastRead = new ConcurrentHashMap<>();
    private final AtomicLong unreadable = new AtomicLong();

    public StoredSettings(SettingsRows rows, Schools schools, LastMembers groups) {
        this.rows = rows;
        this.schools = schools;
        this.groups = groups;
    }

    @Override
    public Settings of(String school) {
        return inForce(school, rows.stamp(school));
    }

    @Override
    public Optional<Asked<Long>> version(String school) {
        return Optional.of(SettingsRows.stampAsked(school));
    }

    @Override
    public Settings of(String school, List<Long> version) {
        return inForce(school, version.stream().findFirst());
    }

    private Settings inForce(String school, Optional<Long> version) {
        return schools.find(school)
                .flatMap(setup -> read(school, version).map(read -> OpenQuestions.closing(setup, read.parsed())))
                .map(Settings.Parsed::settings)
                .orElse(Settings.CLOSED);
    }

    /** As if one school's settings were these; what operators closed stays closed. Its stamp says nothing about them. */
    public SchoolSettings thinking(SchoolSetup school, SettingsTree wanted) {
        Settings.Parsed parsed = OpenQuestions.closing(school, Settings.parse(wanted.root()));
        Settings settings = rows.closed(school.id(), parsed.settings());
        return new SchoolSettings() {
            @Override
            public Settings of(String other) {
                return other.equals(school.id()) ? settings : StoredSettings.this.of(other);
            }

            @Override
            public Map<String, Boolean> lastMembership(String other, RecordId student) {
                return StoredSettings.this.lastMembership(other, student);
            }
        };
    }

    @Override
    public Map<String, Boolean> lastMembership(String school, RecordId student) {
        return groups.of(school, student);
    }

    /** How often settings were read that are none, since the start. */
    public long unreadable() {
        return unreadable.get();
    }

    private Optional<Read> read(String school, Optional<Long> version) {
        return version.flatMap(number -> Optional.ofNullable(lastRead.get(school))
                .filter(read -> read.stamp() == number)
                .or(() -> fresh(school, number)));
    }

    private Optional<Read> fresh(String school, long stamp) {
        Optional<Read> fresh = rows.find(school).map(document -> new Read(stamp, closed(school, document)));
        fresh.ifPresent(read -> lastRead.put(school, read));
        return fresh;
    }

    private Settings.Parsed closed(String school, StoredDocument document) {
        Settings.Parsed parsed = parse(school, document);
        return new Settings.Parsed(rows.closed(school, parsed.settings()), parsed.problems());
    }

    /** What is broken is closed, counted and said. */
    private Settings.Parsed parse(String school, StoredDocument document) {
        return document.tree().map(tree -> Settings.parse(tree.root())).orElseGet(() -> {
            unreadable.incrementAndGet();
            LOG.error("School {}: {}", school, UNREADABLE);
            return new Settings.Parsed(Settings.CLOSED, List.of(UNREADABLE));
        });
    }

    /** @param stamp of what was in force when it was read */
    private record Read(long stamp, Settings.Parsed parsed) {}
}
