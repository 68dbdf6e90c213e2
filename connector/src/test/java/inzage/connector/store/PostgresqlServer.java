package inzage.connector.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL for all tests of one process, with a migrated database that others are copied from. */
final class PostgresqlServer {
    private static final String MIGRATED = "migrated";
    private static final String APPLICATIONS = "SpringApplicationShutdownHook";

    private static @Nullable PostgresqlServer running;

    private final EmbeddedPostgres server;

    /** Nothing of it outlives the tests, so nothing waits for a disk, and nobody sweeps hundreds of databases that are left alone. */
    private PostgresqlServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("autovacuum", "off")
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        execute("create database " + MIGRATED);
        TestDatabase.migrate(TestDatabase.dataSource(url(MIGRATED)));
    }

    /** After the applications of the tests: the pool of one waits for half a minute to be connected with a server that is gone. */
    private void stop() {
        try {
            // All hooks of a process begin at once.
            TimeUnit.MILLISECONDS.sleep(100);
            for (Thread hook : Thread.getAllStackTraces().keySet()) {
                if (hook.getName().equals(APPLICATIONS)) {
                    hook.join();
                }
            }
            server.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized PostgresqlServer running() {
        if (running == null) {
            running = new PostgresqlServer();
        }
        return running;
    }

    /** The address of a new database without tables. */
    String empty() {
        return copyOf("template1");
    }

    /** The address of a new database with all tables. */
    String migrated() {
        return copyOf(MIGRATED);
    }

    private String copyOf(String template) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " template " + template);
        return url(name);
    }

    private String url(String name) {
        return server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    }

    private void execute(String statement) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statements = connection.createStatement()) {
            statements.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
