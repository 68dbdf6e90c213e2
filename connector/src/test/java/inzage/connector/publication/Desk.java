package inzage.connector.publication;

import inzage.connector.access.AccessDecisions;
import inzage.connector.access.Links;
import inzage.connector.consent.Consents;
import inzage.connector.exam.Determinations;
import inzage.connector.exam.ExamHolds;
import inzage.connector.publication.reading.ExamFacts;
import inzage.connector.publication.reading.FactsReader;
import inzage.connector.publication.reading.ReleaseFacts;
import inzage.connector.publication.setting.Settings;
import inzage.connector.restoration.Maintenance;
import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
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
    public final Links links;
    public final ReleaseFacts releases;
    public final FactsReader facts;
    public final Publication publication;
    public final ChildFile file;
    public final Bulletin bulletin;
    public final Dashboard dashboard;
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");

    public Desk(TestDatabase database) {
        DataSource dataSource = database.fresh();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        SchoolSettings settings = id -> settings();
        consents = new Consents(jdbc, school, school, transaction, event -> {}, this);
        decisions = new AccessDecisions(jdbc, event -> {}, this);
        determinations = new Determinations(jdbc, this);
        holds = new ExamHolds(jdbc, this);
        links = new Links(school, decisions, consents, settings, school, transaction, this);
        ExamFacts exams = new ExamFacts(determinations, holds, school);
        releases = new ReleaseFacts(jdbc, school);
        facts = new FactsReader(
                school, school, settings, decisions, consents, exams, new Maintenance(jdbc, school), releases);
        Answers answers = new Answers(school);
        publication = new Publication(school, facts, answers, new RuleAlarm(), transactions);
        file = new ChildFile(publication, answers, new Groups(school, answers), new Totals(answers));
        bulletin = new Bulletin(publication, answers);
        dashboard = new Dashboard(publication, answers);
    }

    public Settings settings() {
        return Settings.parse(school.settings).settings();
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
