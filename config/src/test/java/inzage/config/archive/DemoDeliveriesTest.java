package inzage.config.archive;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.DemoFixture;
import inzage.config.demo.DemoSchools;
import inzage.config.demo.extent.DemoSize;
import inzage.connector.store.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the demo invents is taken as a whole: a demo that begins with rejects shows the wrong thing. */
class DemoDeliveriesTest {
    @Test
    void nothing_that_the_college_delivers_is_rejected(@TempDir Path home) throws Exception {
        try (TestInstallation installation = TestInstallation.onDisk(TestDatabase.H2, home)) {
            installation.college(DemoSize.USUAL);
            TestSource administration = installation.source(TestInstallation.COLLEGE, "administration");
            TestSource access = installation.source(TestInstallation.COLLEGE, "access");

            administration.sync();
            access.sync();

            assertThat(problems(access)).isEmpty();
        }
    }

    @Test
    void nothing_that_the_primary_school_delivers_is_rejected(@TempDir Path home) throws Exception {
        try (TestInstallation installation = TestInstallation.onDisk(TestDatabase.H2, home)) {
            Path demo = home.resolve("demo");
            DemoFixture.write(demo, DemoFixture.TODAY, DemoSize.USUAL);
            String shipped = Files.readString(Path.of("schools", DemoSchools.PRIMARY + ".yml"));
            installation.written(DemoSchools.PRIMARY, shipped.replace(".inzage/demo", demo.toString()));
            TestSource administration = installation.source(DemoSchools.PRIMARY, "administration");
            administration.settle();

            administration.sync();

            assertThat(problems(administration)).isEmpty();
        }
    }

    private static List<String> problems(TestSource source) {
        return source.rejects().stream()
                .map(row -> row.kind() + " " + row.field() + " " + row.code() + " " + row.message())
                .toList();
    }
}
