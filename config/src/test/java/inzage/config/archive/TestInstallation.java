package inzage.config.archive;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.DemoFixture;
import inzage.config.demo.DemoSchools;
import inzage.config.demo.extent.DemoSize;
import inzage.connector.canonical.Canonical;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.reject.Rejects;
import inzage.connector.sync.replay.Replays;
import inzage.mappings.school.SchoolFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation with schools of its own in a folder of its own, on one database. */
public final class TestInstallation implements AutoCloseable {
    static final String COLLEGE = DemoSchools.SECONDARY;

    private final Path home;
    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();

    private TestInstallation(String database, Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("schools"));
        TestPropertyValues.of(
                        "test.database=" + database,
                        "inzage.home=" + home,
                        "inzage.landing.folder=" + home.resolve("landing"),
                        "inzage.schools.folder=" + home.resolve("schools"),
                        "inzage.schools.boards=" + home.resolve("boards"),
                        "inzage.schools.systems=" + home.resolve("systems"))
                .applyTo(parts);
        parts.register(Parts.class);
        parts.refresh();
    }

    static TestInstallation on(TestDatabase database, Path home) throws IOException {
        return new TestInstallation(database.freshUrl(), home);
    }

    /** An H2 in memory would share the heap that is to be measured. */
    static TestInstallation onDisk(TestDatabase database, Path home) throws IOException {
        String file =
                "jdbc:h2:file:" + home.resolve("database").toAbsolutePath() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        return new TestInstallation(database == TestDatabase.H2 ? file : database.freshUrl(), home);
    }

    /** On the database with this address. */
    public static TestInstallation at(String url, Path home) throws IOException {
        return new TestInstallation(url, home);
    }

    /** A school whose one source takes the files of the table format from a folder. */
    public TestSource tables(String name, Path folder) throws IOException {
        written(name, """
                school: %1$s
                name: School %1$s
                sources:
                  administration:
                    system: table
                    fetch: { kind: folder, folder: %2$s, quiet: 2s }
                """.formatted(name, folder));
        return source(name, "administration");
    }

    /**
     * A school whose one source, {@code administration}, takes OneRoster packages.
     *
     * @param fetch more about how they come, with a comma before
     * @param says more lines for that source
     */
    TestSource school(String name, String fetch, String says) throws IOException {
        Path folder = Files.createDirectories(home.resolve("in").resolve(name));
        String text = """
                school: %s
                name: School %s
                sources:
                  administration:
                    system: oneroster-csv
                    fetch: { kind: folder, folder: %s, quiet: 2s%s }
                %s
                """.formatted(name, name, folder, fetch, says.indent(4));
        written(name, text);
        return source(name, "administration");
    }

    /** The secondary school of the demo, with its two sources, as it delivers for the first time. */
    void college(DemoSize size) throws IOException {
        Path demo = home.resolve("demo");
        DemoFixture.write(demo, DemoFixture.TODAY, size);
        String shipped = Files.readString(Path.of("schools", COLLEGE + ".yml"));
        written(COLLEGE, shipped.replace(".inzage/demo", demo.toString()));
        source(COLLEGE, "administration").settle();
        source(COLLEGE, "access").settle();
    }

    /** Takes the file of a school as it is written. */
    void written(String name, String text) throws IOException {
        Files.writeString(home.resolve("schools").resolve(name + ".yml"), text);
        SchoolFiles schools = parts.getBean(SchoolFiles.class);
        schools.reload();
        assertThat(schools.problems()).isEmpty();
    }

    TestSource source(String school, String source) {
        return new TestSource(
                parts.getBean(SchoolFiles.class),
                parts.getBean(Syncs.class),
                parts.getBean(Rejects.class),
                parts.getBean(Replays.class),
                parts.getBean(SyncSteps.class),
                parts.getBean(WallClock.class),
                school,
                source);
    }

    Content content(String school) {
        return Content.of(parts.getBean(JdbcClient.class), school);
    }

    /** What readers see. */
    <T extends Canonical> List<Stored<T>> all(String school, Class<T> kind) {
        return parts.getBean(SchoolReader.class).all(school, kind);
    }

    @Override
    public void close() {
        parts.close();
    }
}
