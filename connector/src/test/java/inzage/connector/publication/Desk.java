package inzage.connector.publication;

import inzage.connector.access.AccessDecisions;
import inzage.connector.access.DecisionHistory;
import inzage.connector.access.LinkDecisions;
import inzage.connector.access.Links;
import inzage.connector.access.restriction.Restrictions;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.consent.Consents;
import inzage.connector.exam.Determinations;
import inzage.connector.exam.ExamHolds;
import inzage.connector.exam.board.AsOf;
import inzage.connector.exam.board.ExamBoard;
import inzage.connector.exam.board.ExamResults;
import inzage.connector.exam.board.Holding;
import inzage.connector.publication.reading.DecidedFacts;
import inzage.connector.publication.reading.FactsReader;
import inzage.connector.publication.reading.ReleaseFacts;
import inzage.connector.publication.rule.Samples;
import inzage.connector.publication.setting.Settings;
import inzage.connector.restoration.Maintenance;
import inzage.connector.store.TestDatabase;
import inzage.connector.store.batch.Snapshots;
import inzage.connector.store.batch.Together;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A school in memory with its decisions in a real database, and a clock to set. */
public final class Desk extends Clock {
    public final FakeSchool school = new FakeSchool();
    public final Consents consents;
    public final AccessDecisions decisions;
    public final Determinations determinations;
    public final ExamHolds holds;
    public final Audit audit;
    public final Restrictions restrictions;
    public final Links links;
    public final ReleaseFacts releases;
    public final FactsReader facts;
    public final LinkDecisions linkDecisions;
    public final Holding holding;
    public final ExamBoard board;
    public final DataSource dataSource;
    public final JdbcClient jdbc;
    /** By operators. */
    public final Set<String> closedSources = new HashSet<>();

    public final List<Object> events = new ArrayList<>();
    public final Publication publication;
    public final ChildFile file;
    public final Bulletin bulletin;
    public final Dashboard dashboard;
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");

    public Desk(TestDatabase database) {
        dataSource = database.fresh();
        jdbc = JdbcClient.create(dataSource);
        JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        SchoolSettings settings = id -> settings();
        consents = new Consents(jdbc, school, school, transaction, event -> {}, this);
        decisions = new AccessDecisions(jdbc, event -> {}, this);
        determinations = new Determinations(jdbc, this);
        holds = new ExamHolds(jdbc, this);
        audit = new Audit(jdbc, transactions, this);
        restrictions = new Restrictions(jdbc, school, audit, transaction, events::add, this);
        links = new Links(school, decisions, audit, consents, settings, school, transaction, this);
        linkDecisions = new LinkDecisions(school, decisions, new DecisionHistory(jdbc), audit, transaction);
        holding = new Holding(holds, school, audit, transaction, events::add);
        board = new ExamBoard(
                determinations,
                holds,
                new ExamResults(school, settings),
                new AsOf(jdbc),
                audit,
                transaction,
                events::add,
                this);
        releases = new ReleaseFacts(jdbc, school);
        Maintenance maintenance = new Maintenance(jdbc, school);
        DecidedFacts decided =
                new DecidedFacts(decisions, consents, determinations, holds, restrictions, releases, maintenance);
        facts = new FactsReader(
                school, school, settings, new Together(new JdbcTemplate(dataSource)), decided, maintenance);
        Answers answers = new Answers(school);
        publication = new Publication(
                school, facts, answers, new RuleAlarm(), new Snapshots(new JdbcTemplate(dataSource), transactions));
        file = new ChildFile(publication, answers, new Groups(school, answers), new Totals(answers));
        bulletin = new Bulletin(publication, answers);
        dashboard = new Dashboard(publication, answers);
    }

    /** A guardian at a page, now. */
    public Viewer guardian() {
        return viewer(Viewer.Kind.GUARDIAN, Viewer.Surface.PAGE, Samples.GUARDIAN);
    }

    /** Somebody who stands for a person, now. */
    public Viewer viewer(Viewer.Kind kind, Viewer.Surface surface, RecordId person) {
        return new Viewer(
                "account",
                Samples.SCHOOL,
                kind,
                Set.of(person),
                Viewer.MembershipState.ACTIVE,
                surface,
                Viewer.Intent.READ,
                now);
    }

    public Settings settings() {
        Settings settings = Settings.parse(school.settings).settings();
        for (String source : closedSources) {
            settings = settings.withoutSource(source);
        }
        return settings;
    }

    public Desk at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
