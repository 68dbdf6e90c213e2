package inzage.connector.store;

import java.lang.ref.Cleaner;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The two databases that everything runs on. Each {@link #fresh} one is empty and migrated. Only the first of a kind is really
 * migrated; the others are copies of it, because there is one for nearly every test.
 */
public enum TestDatabase {
    H2 {
        @Override
        public String freshUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        }

        @Override
        public DataSource fresh() {
            String url = freshUrl();
            DataSource empty = dataSource(url);
            MigratedH2.copyTo(empty);
            UNUSED.register(empty, () -> shutDown(url));
            return empty;
        }
    },
    POSTGRESQL {
        @Override
        public String freshUrl() {
            return PostgresqlServer.running().empty();
        }

        @Override
        public DataSource fresh() {
            return dataSource(PostgresqlServer.running().migrated());
        }
    };

    /** A database in memory outlives its connections: hundreds of them would fill it. */
    private static final Cleaner UNUSED = Cleaner.create();

    private static void shutDown(String url) {
        new JdbcTemplate(dataSource(url)).execute("shutdown");
    }

    /** A new, migrated, empty database. */
    public abstract DataSource fresh();

    /** The address of a new, empty database that is not migrated yet: for an application that migrates by itself. */
    public abstract String freshUrl();

    static DataSource dataSource(String url) {
        DriverManagerDataSource dataSource = new DriverManagerDataSource(url);
        if (url.startsWith("jdbc:h2")) {
            dataSource.setUsername("sa");
        }
        return dataSource;
    }

    static void migrate(DataSource empty) {
        Flyway.configure().dataSource(empty).load().migrate();
    }
}
