package inzage.config.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.RunState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One package of a board, read for each of its schools. */
class SharedPackageTest {
    @ParameterizedTest
    @EnumSource
    void one_package_feeds_several_schools_of_a_board(TestDatabase database, @TempDir Path home) throws IOException {
        Path sample = Path.of(System.getProperty("test.samples", "none"), "oneroster-csv", "v1p1", "small.zip");
        assumeTrue(Files.isRegularFile(sample), "the sample files are not here");
        Path drop = Files.createDirectories(home.resolve("drop"));
        Files.createDirectories(home.resolve("boards"));
        Files.writeString(home.resolve("boards/lindelaan.yml"), """
                board: lindelaan
                sources:
                  administration: { system: oneroster-csv, fetch: { kind: folder, folder: %s, quiet: 2s } }
                """.formatted(drop));
        try (TestInstallation installation = TestInstallation.on(database, home)) {
            for (String school : new String[] {"centrum", "polder"}) {
                installation.written(school, """
                        school: %s
                        name: School %s
                        board: lindelaan
                        sources: { administration: {} }
                        """.formatted(school, school));
            }

            assertThat(installation
                            .source("centrum", "administration")
                            .deliver(sample)
                            .state())
                    .isEqualTo(RunState.APPLIED);
            assertThat(installation.source("polder", "administration").sync().state())
                    .isEqualTo(RunState.APPLIED);

            assertThat(installation.all("centrum", Student.class)).hasSize(25);
            assertThat(installation.all("polder", Student.class))
                    .hasSize(25)
                    .extracting(student -> student.id().hex())
                    .doesNotContainAnyElementsOf(installation.all("centrum", Student.class).stream()
                            .map(student -> student.id().hex())
                            .toList());
            assertThat(installation.source("centrum", "administration").sync().state())
                    .isEqualTo(RunState.UNCHANGED);
        }
    }
}
