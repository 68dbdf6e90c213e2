package inzage.config.crash;

import com.zaxxer.hikari.HikariDataSource;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation on PostgreSQL that a program works on, and the script of what happens at its school. */
final class Scene implements AutoCloseable {
    private static final int DELIVERIES = 12;
    private static final int MEMBERS = 12;
    private static final String WATCHER = "watcher";

    private final Path home;
    private final HikariDataSource watching = new HikariDataSource();
    private final JdbcClient jdbc;
    private final Program program;
    private int delivered;
    private boolean members;

    Scene(Classes classes, Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("schools"));
        Files.createDirectories(in());
        Files.writeString(home.resolve("schools").resolve(Roll.SCHOOL + ".yml"), Roll.schoolFile(in()));
        String url = Objects.requireNonNull(((DriverManagerDataSource) TestDatabase.POSTGRESQL.fresh()).getUrl());
        watching.setJdbcUrl(url + "&ApplicationName=" + WATCHER);
        watching.setMaximumPoolSize(1);
        jdbc = JdbcClient.create(watching);
        program = new Program(classes, home, settings(url));
    }

    private Map<String, String> settings(String url) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", "postgres");
        settings.put("inzage.home", home.toString());
        settings.put("inzage.key", "A".repeat(43) + "=");
        settings.put("inzage.demo.enabled", "false");
        settings.put("inzage.landing.folder", home.resolve("landing").toString());
        settings.put("inzage.schools.folder", home.resolve("schools").toString());
        settings.put("inzage.mail.folder", mail().toString());
        settings.put("inzage.sync.lease", "2s");
        settings.put("inzage.notices.gather", "200ms");
        settings.put("inzage.notices.per-minute", "6000");
        settings.put("inzage.routes.claim-every", "100ms");
        settings.put("inzage.routes.decide-every", "100ms");
        settings.put("inzage.routes.send-every", "100ms");
        settings.put("inzage.routes.measure-every", "500ms");
        settings.put("spring.quartz.properties.org.quartz.jobStore.clusterCheckinInterval", "500");
        settings.put("server.port", "0");
        settings.put("management.server.port", "0");
        return settings;
    }

    Program program() {
        return program;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Disk disk() {
        return new Disk(mail(), home.resolve("landing").resolve(Roll.SCHOOL).resolve(Roll.SOURCE));
    }

    private Path mail() {
        return home.resolve("mail");
    }

    /** Has the next thing happen once nothing is left to do about the one before; false if nothing is left to happen. */
    boolean goOn() throws IOException {
        if (!settled()) {
            return true;
        }
        if (delivered == 1 && !members) {
            members = true;
            new Members(jdbc).join(MEMBERS);
        } else if (delivered < DELIVERIES) {
            Roll.deliver(delivered++, in());
        } else {
            return false;
        }
        return true;
    }

    /** Whether everything that was delivered is applied and told. */
    boolean settled() {
        return jdbc.sql("""
                        select (select count(*) = :delivered from sync_runs where state like 'APPLIED%')
                           and not exists (select 1 from sync_runs where state in ('REQUESTED', 'RUNNING'))
                           and not exists (select 1 from notice_causes where due_at <= current_timestamp)
                           and not exists (select 1 from notice_messages where state in ('QUEUED', 'SENDING'))""").param("delivered", delivered).query(Boolean.class).single();
    }

    /** The runs that are going on, or were when the program died. */
    List<Long> running() {
        return jdbc.sql("select id from sync_runs where state = 'RUNNING'")
                .query(Long.class)
                .list();
    }

    /** Where it stands, for whoever looks into why it does not go on. */
    String standstill() {
        return delivered + " deliveries\n"
                + String.join("\n", jdbc.sql("""
                        select concat_ws(' ', 'run', id, state, requested_at, finished_at, message) from sync_runs
                        union all select concat_ws(' ', 'source', active_run, leased_until) from sync_sources
                        union all select concat_ws(' ', 'cause', attempts, due_at, claimed_until) from notice_causes
                        union all select concat_ws(' ', 'message', id, state, due_at, claimed_until) from notice_messages
                        where state in ('QUEUED', 'SENDING', 'PARKED')
                        union all select concat_ws(' ', 'tick', trigger_name, trigger_state, next_fire_time)
                        from qrtz_triggers""").query(String.class).list())
                + "\n" + program.lastWords();
    }

    /** Whether nobody but this test is connected with the database. */
    boolean alone() {
        return jdbc.sql(
                                "select count(*) from pg_stat_activity where datname = current_database() and application_name <> :own")
                        .param("own", WATCHER)
                        .query(Long.class)
                        .single()
                == 0;
    }

    void disconnect() {
        jdbc.sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                         where datname = current_database() and application_name <> :own""").param("own", WATCHER).query(Long.class).single();
    }

    /**
     * Lets half an hour pass for what was in the hands of a program that is gone. A cause is given up after five lives; in
     * reality they do not end so fast.
     */
    void timePasses() {
        jdbc.sql("update notice_causes set claimed_until = null, attempts = 1 where attempts > 0")
                .update();
        jdbc.sql("""
                        update notice_messages set claimed_until = null, handed_at = handed_at - interval '30 minutes'
                         where state in ('QUEUED', 'SENDING')""").update();
    }

    private Path in() {
        return home.resolve("in");
    }

    @Override
    public void close() {
        program.close();
        watching.close();
    }
}
