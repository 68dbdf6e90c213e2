package inzage.config.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** With PostgreSQL's own tools, where they are installed and new enough for the server that the tests bring along. */
class PostgresqlBackupTest {
    private static final Pattern MAJOR = Pattern.compile("PostgreSQL\\) (\\d+)");

    private final Path home;

    PostgresqlBackupTest(@TempDir Path home) throws IOException {
        this.home = home;
        Files.writeString(home.resolve("key"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    @Test
    void what_was_backed_up_is_restored_row_by_row_and_stays_closed() throws IOException {
        String from = TestDatabase.POSTGRESQL.freshUrl();
        String to = TestDatabase.POSTGRESQL.freshUrl();
        new_enough(jdbc(from));
        fill(from);
        String file = home.resolve("mine.zip").toString();
        Asked asked = new Asked(home);
        asked.close();

        assertThat(asked.give("backup", file, at(from))).as(asked.said()).isZero();
        assertThat(asked.give("restore", file, "--dry-run", at(to)))
                .as(asked.said())
                .isZero();
        assertThat(tables(jdbc(to))).isEmpty();
        assertThat(asked.give("restore", file, at(to))).as(asked.said()).isZero();

        Map<String, List<String>> before = rows(jdbc(from));
        Map<String, List<String>> after = rows(jdbc(to));
        assertThat(before.get("students")).hasSize(2);
        assertThat(after.remove("restorations")).hasSize(1);
        before.remove("restorations");
        assertThat(after).isEqualTo(before);
        assertThat(asked.give("restore", file, at(to))).isEqualTo(1);
        assertThat(asked.said()).contains("The database is not empty");
    }

    private static void new_enough(JdbcClient server) {
        int needed = server.sql("select current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();
        for (String tool : List.of("pg_dump", "pg_restore")) {
            assumeTrue(
                    version(tool) >= needed,
                    () -> tool + " of version " + needed
                            + " or newer is not installed: the client of PostgreSQL has it");
        }
    }

    /** Nought where it is not installed. */
    private static int version(String tool) {
        try {
            Process said = new ProcessBuilder(tool, "--version").start();
            Matcher major = MAJOR.matcher(new String(said.getInputStream().readAllBytes()));
            return major.find() ? Integer.parseInt(major.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void fill(String url) {
        Flyway.configure().dataSource(dataSource(url)).load().migrate();
        jdbc(url).sql("""
                        insert into students
                               (school, source, record_key, record_id, scope, hash, applied_from, content, withheld,
                                source_rejected, waiting)
                        select 'waterkant', 'administration', 's' || n, lpad(n::text, 32, '0'), '', 'hash', current_timestamp,
                               '{"familyName":"Vos","prefix":"van ''t"}', false, false, false
                          from generate_series(1, 2) n""").update();
    }

    private static Map<String, List<String>> rows(JdbcClient jdbc) {
        Map<String, List<String>> rows = new TreeMap<>();
        tables(jdbc)
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select t::text from \"" + table + "\" t order by 1")
                                .query(String.class)
                                .list()));
        return rows;
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
    }

    private static JdbcClient jdbc(String url) {
        return JdbcClient.create(dataSource(url));
    }

    private static DriverManagerDataSource dataSource(String url) {
        return new DriverManagerDataSource(url);
    }

    private static String at(String url) {
        return "--spring.datasource.url=" + url;
    }
}
