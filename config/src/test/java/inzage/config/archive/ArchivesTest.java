package inzage.config.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inzage.config.demo.ArchiveCopy;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import inzage.connector.sync.reject.RejectRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of every archive that others wrote, where they are at hand. A case: the archive, what the school's file says to
 * it, and the state of the run with what is stored then and what was not accepted, or with the sentence that refuses it.
 */
@ParameterizedClass
@EnumSource
@SuppressWarnings("NullAway.Init")
class ArchivesTest {
    private static final String HOMEWORK = "resultKinds: { Homework: TEST }";
    private static TestInstallation installation;
    private static int schools;

    ArchivesTest(TestDatabase database) {
        assertThat(database).isNotNull();
    }

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database, @TempDir Path home) throws IOException {
        installation = TestInstallation.on(database, home);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        installation.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = CASES)
    void is_applied_once(
            String sample, String says, RunState state, String stored, String rejects, @TempDir Path folder)
            throws IOException {
        TestSource source = school(sample, says);

        Run run = source.deliver(sample(sample));
        assertThat(run.state()).as(run.message()).isEqualTo(state);
        Content after = installation.content(source.school());
        assertThat(after.current()).hasToString(stored);
        assertThat(rejects(source)).isEqualTo(rejects);

        assertThat(source.sync().state()).isEqualTo(RunState.UNCHANGED);
        assertThat(installation.content(source.school())).isEqualTo(after);
        if (!Files.isDirectory(sample(sample))) {
            Path again = folder.resolve("packed-again.zip");
            ArchiveCopy.drop(sample(sample), again, "", text -> text);
            assertThat(source.deliver(again).state()).isEqualTo(RunState.UNCHANGED);
            assertThat(installation.content(source.school())).isEqualTo(after);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = REFUSALS)
    void is_refused_with_a_sentence(String sample, String says, String sentence) throws IOException {
        TestSource source = school(sample, says);

        Run run = source.deliver(sample(sample));

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.message()).isEqualTo(sentence);
        assertThat(installation.content(source.school()).current()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "full-%s-package",
                "gradebook-%s-package",
                "rostering-%s-package",
                "resources-%s-package",
                "full-graph-%s"
            })
    void a_delta_that_says_the_same_as_its_bulk_package_changes_nothing_nor_does_its_replay(String kind)
            throws IOException {
        String name = "v1p2/valid/" + kind + ".zip";
        TestSource source = school(name.formatted("bulk"), HOMEWORK);
        source.deliver(sample(name.formatted("bulk")));
        Content before = installation.content(source.school());

        assertThat(source.deliver(sample(name.formatted("delta"))).state()).isEqualTo(RunState.UNCHANGED);
        assertThat(installation.content(source.school())).isEqualTo(before);

        assertThat(source.replay().state()).isEqualTo(RunState.UNCHANGED);
        assertThat(installation.content(source.school())).isEqualTo(before);
    }

    @Test
    void no_archive_is_forgotten() throws IOException {
        try (Stream<Path> files = Files.walk(sample("."))) {
            assertThat(files.filter(file -> file.toString().endsWith(".zip")))
                    .hasSize(17)
                    .allSatisfy(zip -> assertThat(CASES + REFUSALS)
                            .contains(sample("").relativize(zip).normalize().toString()));
        }
    }

    private static TestSource school(String sample, String says) throws IOException {
        String packaging = Files.isDirectory(sample(sample)) ? ", package: folder" : "";
        return installation.school("school-" + ++schools, packaging, says);
    }

    private static String rejects(TestSource source) {
        return source.rejects().stream().map(ArchivesTest::where).sorted().collect(Collectors.joining(", "));
    }

    private static String where(RejectRow reject) {
        return "%s %s at %s:%d".formatted(reject.kind(), reject.code(), reject.file(), reject.row());
    }

    private static Path sample(String name) {
        Path folder = Path.of(System.getProperty("test.samples", "none"), "oneroster-csv");
        assumeTrue(Files.isDirectory(folder), "the sample files are not here");
        return folder.resolve(name);
    }

    private static final String CASES = """
            v1p1/small.zip | '' | APPLIED | {site=1, schoolYear=1, staffMember=4, subject=4, group=8, student=25, groupMember=96} | ''
            v1p1/base-csv | organisations: ['12345'] | APPLIED_WITH_REJECTS | {site=1, student=1, groupMember=2} | group FIELD_MISSING at classes.csv:2, group FIELD_MISSING at classes.csv:3
            v1p1/moodle/Test_full_data_set.zip | organisations: [org-sch-222-456] | APPLIED | {site=1, schoolYear=1, staffMember=2, group=1, student=3, guardian=1, groupMember=4, guardianship=1} | ''
            v1p1/moodle/Test_minimal_data_set.zip | organisations: [org-sch-222-456] | APPLIED | {site=1, schoolYear=1, staffMember=2, group=2, student=3, guardian=1, groupMember=4} | ''
            v1p1/moodle/Test_full_data_set.2024-09-23.zip | organisations: [org-sch-222-456] | APPLIED_WITH_REJECTS | {site=1, schoolYear=1, staffMember=1, group=1, student=1, groupMember=1} | guardian KEY_TWICE at users.csv:2, guardianship UNDECIDED at users.csv:4, staffMember KEY_TWICE at users.csv:2
            v1p2/moodle/oneroster_test_data.zip | '' | APPLIED | {site=1, subject=1, group=1, student=1, groupMember=1} | ''
            v1p2/moodle/v1p2_full_dataset.zip | organisations: [org-sch-222-456] | APPLIED | {site=1, schoolYear=1, staffMember=3, group=1, student=3, guardian=1, groupMember=4, guardianship=2} | ''
            v1p2/valid/manifest-only-package.zip | '' | UNCHANGED | {} | ''
            v1p2/valid/full-bulk-package.zip | 'resultKinds: { Homework: TEST }' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1, result=1} | ''
            v1p2/valid/full-bulk-package.zip | '' | APPLIED_WITH_REJECTS | {site=1, schoolYear=1, staffMember=2, subject=1, group=1} | result KIND_UNKNOWN at results.csv:2
            v1p2/valid/full-delta-package.zip | 'resultKinds: { Homework: TEST }' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1, result=1} | ''
            v1p2/valid/gradebook-bulk-package.zip | 'resultKinds: { Homework: TEST }' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1, result=1} | ''
            v1p2/valid/gradebook-delta-package.zip | 'resultKinds: { Homework: TEST }' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1, result=1} | ''
            v1p2/valid/rostering-bulk-package.zip | '' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1} | ''
            v1p2/valid/rostering-delta-package.zip | '' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1} | ''
            v1p2/valid/resources-bulk-package.zip | '' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1} | ''
            v1p2/valid/resources-delta-package.zip | '' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1} | ''
            v1p2/valid/full-graph-bulk.zip | 'resultKinds: { Homework: TEST }' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1, result=1} | ''
            v1p2/valid/full-graph-delta.zip | 'resultKinds: { Homework: TEST }' | APPLIED | {site=1, schoolYear=1, staffMember=2, subject=1, group=1, result=1} | ''
            """;

    private static final String NO_SCHOOL =
            "The delivery has no schools to choose from. Say which are this school, under its source: organisations: […].";

    private static final String REFUSALS = """
            v1p1/base-csv | '' | The delivery has 2 schools: 'School 1' (12345), 'School 2' (54321). Say which are this school, under its source: organisations: [12345].
            v1p1/moodle/Test_full_data_set.zip | '' |\s""" + NO_SCHOOL + """

            v1p1/moodle/Test_minimal_data_set.zip | '' |\s""" + NO_SCHOOL + """

            v1p2/moodle/v1p2_full_dataset.zip | '' |\s""" + NO_SCHOOL;
}
