package inzage.connector.audit.seal;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.AuditReader;
import inzage.connector.audit.purge.AuditPurge;
import inzage.connector.audit.purge.PurgeWords;
import inzage.connector.audit.verification.Verification;
import inzage.connector.audit.verification.Verified;
import inzage.connector.publication.Desk;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A school in which people look and somebody who owns the database tampers. */
public final class SealedSchool {
    public static final Actor MOTHER = Actor.of("mother", Actor.Role.GUARDIAN, "r1");
    public static final InstallationKey KEY = new InstallationKey(new byte[32]);

    public final Desk desk;
    public final HeadFile file;
    private final TestDatabase database;
    private final AuditReader reader;

    public SealedSchool(TestDatabase database, Path folder) {
        this.database = database;
        this.desk = new Desk(database);
        this.file = new HeadFile(folder);
        this.reader = new AuditReader(desk.jdbc);
    }

    public SealRows rows() {
        return new SealRows(desk.jdbc);
    }

    public Outside outside() {
        return new Outside(rows(), file, new Committed(desk.dataSource));
    }

    public void seal() {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(desk.dataSource));
        new Seals(rows(), reader, transaction, new SealKey(KEY), outside(), desk.school, desk).seal();
    }

    /** Somebody looks at this moment. */
    public void look(String instant) {
        desk.at(instant);
        desk.audit.saw(
                MOTHER,
                List.of(Act.of(SCHOOL, "/api/v1/children/{child}/results", "SHOWN")
                        .about(STUDENT)));
    }

    /** Looks in three minutes, one of them of the installation, all sealed. */
    public void sealedMorning() {
        look("2026-11-02T09:00:10Z");
        look("2026-11-02T09:00:20Z");
        look("2026-11-02T09:01:05Z");
        desk.audit.looked(MOTHER, Act.ofInstallation("/api/v1/children/{child}", "HIDDEN"));
        look("2026-11-02T09:03:00Z");
        desk.at("2026-11-02T09:05:00Z");
        seal();
    }

    public List<String> findings() {
        return verify().findings().stream()
                .map(finding -> finding.school().orElse("-") + " " + finding.sentence())
                .toList();
    }

    public Verified verify() {
        return verify(KEY);
    }

    public Verified verify(InstallationKey key) {
        return verify(key, Optional.empty()).orElseThrow();
    }

    public Optional<Verified> verify(InstallationKey key, Optional<String> school) {
        SealKey seals = new SealKey(key);
        return new Verification(rows(), reader, seals, new PurgeWords(desk.jdbc, seals), file).verify(school);
    }

    public AuditPurge purge() {
        return new AuditPurge(desk.jdbc, new PurgeWords(desk.jdbc, new SealKey(KEY)), Duration.ofDays(365), desk);
    }

    /** What only the owner of the database can do. */
    public void tamper(String sql) {
        String on = database == TestDatabase.H2 ? "" : " on ";
        for (String table : List.of("audit_lines", "audit_seals", "audit_purges")) {
            desk.jdbc
                    .sql("drop trigger if exists " + table + "_append_only" + (on.isEmpty() ? "" : on + table))
                    .update();
        }
        desk.jdbc.sql(sql).update();
    }
}
