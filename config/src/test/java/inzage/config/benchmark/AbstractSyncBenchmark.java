package inzage.config.benchmark;

import inzage.config.archive.TestInstallation;
import inzage.config.archive.TestSource;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Brings the results of one file into the database: by a sync, and in simpler ways, in one process one after the other. Prints
 * ratios; asserts that all rows are where they belong, never how long it took.
 */
abstract class AbstractSyncBenchmark {
    static final String PARSE = "parse";
    static final String BATCHES = "JDBC batch";
    static final String COPY = "COPY";

    private static final String TARGET = "target/benchmark.md";
    private static final int WARM = 50_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    abstract String name();

    /** The address of a new, empty database. */
    abstract String database(Path folder) throws Exception;

    /** What this database offers beside batches; makes its tables first. */
    abstract void peers(Measured measured, Peers peers, DataSource database) throws Exception;

    @Test
    void brings_results_to_their_place() throws Exception {
        measured(WARM);
        int[] sizes = Arrays.stream(System.getProperty("benchmark.records", "100000,1000000,2000000")
                        .split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        for (int size : sizes) {
            String table = measured(size);
            System.out.println(table);
            Files.writeString(Path.of(TARGET), table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private String measured(int results) throws Exception {
        Path folder = Files.createDirectories(home.resolve("of-" + results));
        GradeFile grades = new GradeFile(folder.resolve("in"), results);
        grades.write();
        Measured measured = new Measured(results);
        String url = database(folder);
        try (TestInstallation installation = TestInstallation.at(url, folder)) {
            DataSource database = dataSource(url);
            Peers peers = new Peers(database, grades.file());
            measured.measure(PARSE, peers::parse);
            execute(database, bareResults());
            measured.measure(BATCHES, peers::batches);
            execute(database, "truncate table " + BareTable.NAME);
            measured.measure("Camel split, JDBC batch", peers::camel);
            execute(database, "drop table " + BareTable.NAME);
            peers(measured, peers, database);
            sync(measured, installation.tables("school", grades.folder()), grades, database);
        }
        long megabytes = Files.size(grades.file()) >> 20;
        return measured.table(
                String.format(Locale.ROOT, "%s, %,d results (%d MB)", name(), results, megabytes),
                List.of(PARSE, BATCHES, COPY));
    }

    private void sync(Measured measured, TestSource source, GradeFile grades, DataSource database) throws Exception {
        synced(measured, "Inzage, first load", source, run -> run.of("result").created());
        stored(database, grades.results());
        synced(
                measured,
                "Inzage, same files",
                source,
                run -> run.state() == RunState.UNCHANGED ? grades.results() : 0L);
        grades.reorder();
        synced(measured, "Inzage, nothing changed", source, run -> run.of("result")
                .unchanged());
        grades.regrade(100);
        synced(
                measured,
                "Inzage, 1 % changed",
                source,
                run -> run.of("result").changed() == grades.results() / 100
                        ? run.of("result").unchanged() + run.of("result").changed()
                        : 0L);
        stored(database, grades.results());
    }

    private void synced(Measured measured, String name, TestSource source, Done done) throws Exception {
        source.settle();
        Run[] run = new Run[1];
        measured.measure(name, () -> {
            run[0] = source.sync();
            return done.records(run[0]);
        });
        measured.note(name + ": " + run[0].millis() + " ms");
    }

    private static void stored(DataSource database, long expected) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from results where withdrawn_at is null and not waiting")) {
            count.next();
            if (count.getLong(1) != expected) {
                throw new IllegalStateException(count.getLong(1) + " of " + expected + " results are stored");
            }
        }
    }

    /** The table that a sync writes to, with its key and indexes, under another name. */
    static String bareResults() {
        return """
                create table bare_results (
                    school varchar(64) not null, source varchar(64) not null, record_key varchar(255) not null,
                    record_id varchar(32) not null, scope varchar(255) not null, hash varchar(64) not null,
                    applied_from timestamp with time zone not null, withdrawn_at timestamp with time zone,
                    withheld boolean not null, source_rejected boolean not null, waiting boolean not null,
                    student_id varchar(32), school_year varchar(9) not null, content varchar(1000000) not null,
                    primary key (school, source, record_key));
                create index bare_results_by_id on bare_results (school, record_id);
                create index bare_results_waiting on bare_results (waiting, school);
                create index bare_results_by_student on bare_results (school, student_id);
                """;
    }

    static void execute(DataSource database, String statements) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements.split(";\\s*")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    private static DataSource dataSource(String url) {
        return new DriverManagerDataSource(url, url.startsWith("jdbc:h2") ? "sa" : "postgres", "");
    }

    /** How many records a run brought to their place. */
    private interface Done {
        long records(Run run);
    }
}
