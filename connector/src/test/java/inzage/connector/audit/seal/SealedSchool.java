package inzage.connector.audit.seal;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.AuditReader;
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
final class SealedSchool {
    private static final Actor MOTHER = Actor.of("mother", Actor.Role.GUARDIAN, "r1");
    private static final InstallationKey KEY = new InstallationKey(new byte[32]);

    final Desk desk;
    final HeadFile file;
    private final TestDatabase database;
    private final AuditReader reader;

    SealedSchool(TestDatabase database, Path folder) {
        this.database = database;
        this.desk = new Desk(database);
        this.file = new HeadFile(folder);
        this.reader = new AuditReader(desk.jdbc);
    }

    SealRows rows() {
        return new SealRows(desk.jdbc);
    }

    void seal() {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(desk.dataSource));
        new Seals(rows(), reader, transaction, new SealKey(KEY), file, desk.school, desk).seal();
    }

    /** Somebody looks at this moment. */
    void look(String instant) {
        desk.at(instant);
        desk.audit.saw(
                MOTHER,
                List.of(Act.of(SCHOOL, "/api/v1/children/{child}/results", "SHOWN")
                        .about(STUDENT)));
    }

    /** Looks in three minutes, one of them of the installation, all sealed. */
    void sealedMorning() {
        look("2026-11-02T09:00:10Z");
        look("2026-11-02T09:00:20Z");
        look("2026-11-02T09:01:05Z");
        desk.audit.looked(MOTHER, Act.ofInstallation("/api/v1/children/{child}", "HIDDEN"));
        look("2026-11-02T09:03:00Z");
        desk.at("2026-11-02T09:05:00Z");
        seal();
    }

    List<String> findings() {
        return verify().findings().stream()
                .map(finding -> finding.school().orElse("-") + " " + finding.sentence())
                .toList();
    }

    Verified verify() {
        return verify(KEY);
    }

    Verified verify(InstallationKey key) {
        return new Verification(rows(), reader, new SealKey(key), file).verify(Optional.empty());
    }

    AuditPurge purge() {
        return new AuditPurge(desk.jdbc, Duration.ofDays(365), desk);
    }

    /** What only the owner of the database can do. */
    void tamper(String sql) {
        String on = database == TestDatabase.H2 ? "" : " on ";
        for (String table : List.of("audit_lines", "audit_seals")) {
            desk.jdbc
                    .sql("drop trigger if exists " + table + "_append_only" + (on.isEmpty() ? "" : on + table))
                    .update();
        }
        desk.jdbc.sql(sql).update();
    }
}
