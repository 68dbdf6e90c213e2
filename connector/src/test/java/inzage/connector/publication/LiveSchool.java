package inzage.connector.publication;

import inzage.connector.access.AccessDecisions;
import inzage.connector.access.restriction.Restrictions;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Consents;
import inzage.connector.exam.Determinations;
import inzage.connector.exam.ExamHolds;
import inzage.connector.exam.board.AsOf;
import inzage.connector.exam.board.ExamBoard;
import inzage.connector.exam.board.ExamResults;
import inzage.connector.publication.reading.DecidedFacts;
import inzage.connector.publication.reading.FactsReader;
import inzage.connector.publication.reading.ReleaseFacts;
import inzage.connector.publication.setting.Settings;
import inzage.connector.restoration.Maintenance;
import inzage.connector.store.TestDatabase;
import inzage.connector.store.batch.Snapshots;
import inzage.connector.store.batch.Together;
import inzage.connector.sync.TestSchool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A school whose records come through runs into a real database, and are published from there. */
final class LiveSchool implements AutoCloseable {
    final TestSchool school;
    final Consents consents;
    final Restrictions restrictions;
    final ExamBoard board;
    final Publication publication;
    final ChildFile file;
    final Bulletin bulletin;
    final Dashboard dashboard;

    LiveSchool(TestDatabase database, Path home) {
        this(database, home, "subject", "student", "guardian", "guardianship", "result");
    }

    LiveSchool(TestDatabase database, Path home, String... kinds) {
        school = new TestSchool(database.fresh(), home).source("administration", kinds);
        List<String> everybody = List.of("guardians", "students");
        school.settings.put("modules", Map.of("results", everybody));
        school.settings.put("exam", Map.of("partsAsTests", "false"));
        Map.of("withdrawn", "100%", "changed", "100%", "rejected", "100%").forEach(school.guards::put);
        JdbcClient jdbc = JdbcClient.create(school.connections());
        JdbcTransactionManager transactions = new JdbcTransactionManager(school.connections());
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        Audit audit = new Audit(jdbc, transactions, school.clock);
        consents = new Consents(jdbc, school.reader, school, transaction, event -> {}, school.clock);
        Determinations determinations = new Determinations(jdbc, school.clock);
        ExamHolds holds = new ExamHolds(jdbc, school.clock);
        board = new ExamBoard(
                determinations,
                holds,
                new ExamResults(
                        school.reader, id -> Settings.parse(school.settings).settings()),
                new AsOf(jdbc),
                audit,
                transaction,
                event -> {},
                school.clock);
        restrictions = new Restrictions(jdbc, school.reader, audit, transaction, event -> {}, school.clock);
        Answers answers = new Answers(school.reader);
        Maintenance maintenance = new Maintenance(jdbc, school);
        DecidedFacts decided = new DecidedFacts(
                new AccessDecisions(jdbc, event -> {}, school.clock),
                consents,
                determinations,
                holds,
                restrictions,
                new ReleaseFacts(jdbc, school.reader),
                maintenance);
        publication = new Publication(
                school.reader,
                new FactsReader(
                        school.reader,
                        school,
                        id -> Settings.parse(school.settings).settings(),
                        new Together(new JdbcTemplate(school.connections())),
                        decided,
                        maintenance),
                answers,
                new RuleAlarm(),
                new Snapshots(new JdbcTemplate(school.connections()), transactions));
        file = new ChildFile(publication, answers, new Groups(school.reader, answers), new Totals(answers));
        bulletin = new Bulletin(publication, answers);
        dashboard = new Dashboard(publication, answers);
    }

    Viewer guardian(String key) {
        return guardian(key, Viewer.Surface.PAGE);
    }

    Viewer onDashboard(String key) {
        return guardian(key, Viewer.Surface.DASHBOARD);
    }

    private Viewer guardian(String key, Viewer.Surface surface) {
        return new Viewer(
                key,
                TestSchool.ID,
                Viewer.Kind.GUARDIAN,
                Set.of(school.one(Guardian.class, key).id()),
                Viewer.MembershipState.ACTIVE,
                surface,
                Viewer.Intent.READ,
                school.clock.instant());
    }

    RecordId student(String key) {
        return school.one(Student.class, key).id();
    }

    @Override
    public void close() {
        school.close();
    }
}
