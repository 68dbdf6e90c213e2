package inzage.config.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SyncOnPostgresqlBenchmark extends AbstractSyncBenchmark {
    private static final String BARE_FILE = """
            create table bare_file (
                key varchar(255) primary key, student varchar(255), subject varchar(255), schoolYear varchar(9),
                yearOfStudy int, level varchar(100), kind varchar(32), category varchar(100), title varchar(255),
                period varchar(100), grade varchar(32), scaleMin numeric, scaleMax numeric, weight numeric, attempt int,
                counts boolean, valid boolean, achievedOn date, enteredAt timestamp with time zone, remark text);
            create index bare_file_by_student on bare_file (student);
            create index bare_file_by_year on bare_file (schoolYear, subject);
            """;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Override
    String name() {
        return "PostgreSQL";
    }

    @Override
    String database(Path folder) throws Exception {
        String name = "b" + UUID.randomUUID().toString().replace("-", "");
        execute(server.getPostgresDatabase(), "create database " + name);
        return server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    }

    @Override
    void peers(Measured measured, Peers peers, DataSource database) throws Exception {
        execute(database, bareResults());
        measured.measure(COPY, peers::copyRows);
        execute(database, "drop table " + BareTable.NAME);
        execute(database, BARE_FILE);
        measured.measure("COPY of the file as it is", peers::copyFile);
        execute(database, "drop table bare_file");
    }
}
