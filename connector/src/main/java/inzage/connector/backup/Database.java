package inzage.connector.backup;

import inzage.connector.backup.dump.Dump;
import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database to be backed up or filled.
 *
 * @param dump how it is written and read as a whole
 */
record Database(DataSource dataSource, Dump dump) {
    String version() {
        return jdbc().sql(dump.versionQuery()).query(String.class).single();
    }

    /** The newest migration it has. */
    int schema() {
        return newest(flyway().info().applied());
    }

    /** The newest migration this program knows. */
    int known() {
        return newest(flyway().info().all());
    }

    boolean empty() {
        return jdbc().sql("select count(*) from information_schema.tables where lower(table_schema) = 'public'")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Brings one of an earlier program to what this one expects. */
    void migrate() {
        flyway().migrate();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    private Flyway flyway() {
        return Flyway.configure().dataSource(dataSource).load();
    }

    private static int newest(MigrationInfo[] migrations) {
        return Arrays.stream(migrations)
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .mapToInt(version -> version.getMajor().intValue())
                .max()
                .orElse(0);
    }
}
