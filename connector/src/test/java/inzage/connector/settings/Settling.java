package inzage.connector.settings;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.publication.FakeSchool;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.publication.reading.ReleaseFacts;
import inzage.connector.publication.rule.Samples;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.settings.document.SettingsTree;
import inzage.connector.settings.group.LastMembers;
import inzage.connector.settings.group.RestrictedGroups;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.SourceMapping;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.mockito.Mockito;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A school with its settings in a real database, as two nodes see them. */
final class Settling implements Schools {
    static final String SCHOOL = Samples.SCHOOL;
    static final String DESK = "account-of-the-desk";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);

    final Map<String, Object> file = new HashMap<>();
    final List<VisibilityChanged> told = new ArrayList<>();
    FakeSchool records = new FakeSchool();
    boolean bringsResults = true;
    boolean marksExams = true;
    final DataSource dataSource;
    final JdbcClient jdbc;
    final SettingsSeeds seeds;
    final StoredSettings settings;
    final StoredSettings otherNode;
    final JdbcTransactionManager transactions;
    final TransactionTemplate transaction;
    final LastMembers members;

    Settling(TestDatabase database) {
        dataSource = database.fresh();
        jdbc = JdbcClient.create(dataSource);
        transactions = new JdbcTransactionManager(dataSource);
        transaction = new TransactionTemplate(transactions);
        SettingsRows rows = new SettingsRows(jdbc);
        members = new LastMembers(jdbc);
        seeds = new SettingsSeeds(rows, this, transaction, CLOCK);
        settings = new StoredSettings(rows, this, members);
        otherNode = new StoredSettings(rows, this, members);
    }

    DeskSettings desk() {
        return new DeskSettings(
                new SettingsRows(jdbc),
                this,
                new SettingsCheck(records, members, CLOCK),
                groups(),
                releases(),
                records,
                transaction,
                event -> told.add((VisibilityChanged) event),
                CLOCK);
    }

    ReleaseFacts releases() {
        return new ReleaseFacts(jdbc, records);
    }

    RestrictedGroups groups() {
        return new RestrictedGroups(settings, records, this, members, CLOCK);
    }

    Settling seeded(Map<String, ?> written) {
        file.putAll(written);
        seeds.seed();
        return this;
    }

    /** A group of this school year with these students in it. */
    Settling group(long id, String name, long... students) {
        records.with(id, Group.class, "name", name, "kind", Group.Kind.HOME, "schoolYear", "2026-2027");
        for (long student : students) {
            records.with(student, Student.class);
            records.with(
                    1000 + student,
                    GroupMember.class,
                    "group",
                    Ref.id(Samples.id(id)),
                    "student",
                    Ref.id(Samples.id(student)));
        }
        return this;
    }

    CurrentSettings current() {
        return desk().current(SCHOOL).orElseThrow();
    }

    Saved save(long version, Map<String, ?> wanted) {
        return desk().save(SCHOOL, version, SettingsTree.of(wanted), DESK).orElseThrow();
    }

    SchoolSetup setup() {
        SourceMapping mapping = Mockito.mock();
        Mockito.when(mapping.kinds()).thenReturn(bringsResults ? Set.of(Kind.of(Result.class)) : Set.of());
        Mockito.when(mapping.marksExams()).thenReturn(marksExams);
        return new SchoolSetup(
                SCHOOL,
                "Merel",
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"),
                "nl",
                List.of(new SourceSetup("marks", mapping, new SourceSetup.Upload(), List.of(), Map.of())),
                Map.of(),
                file);
    }

    @Override
    public List<SchoolSetup> all() {
        return List.of(setup());
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
