package inzage.connector.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two databases that everything runs on. Each {@link #fresh} one is empty and migrated. */
public enum TestDatabase {
    H2 {
        @Override
        String newUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        }
    },
    POSTGRESQL {
        @Override
        String newUrl() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server().getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server().getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
        }
    };

    private static @Nullable EmbeddedPostgres server;

    abstract String newUrl();

    /** A new, migrated, empty database. */
    public DataSource fresh() {
        DataSource dataSource = dataSource(newUrl());
        Flyway.configure().dataSource(dataSource).load().migrate();
        return dataSource;
    }

    /** The address of a new, empty database that is not migrated yet: for an application that migrates by itself. */
    public String freshUrl() {
        return newUrl();
    }

    private static DataSource dataSource(String url) {
        DriverManagerDataSource dataSource = new DriverManagerDataSource(url);
        if (url.startsWith("jdbc:h2")) {
            dataSource.setUsername("sa");
        }
        return dataSource;
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }
}
