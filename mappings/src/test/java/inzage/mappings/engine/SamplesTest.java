package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of archives that others wrote, where they are at hand: every one syncs or is refused with a sentence. */
class SamplesTest {
    private static final String FULL = "{group=1, schoolYear=1, site=1, staffMember=2, subject=1}";
    private static final String KINDS = "resultKinds: { Homework: TEST }";
    private static final String NO_SCHOOL = "The delivery has no schools to choose from.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            v1p1/small.zip | '' | {group=8, groupMember=96, schoolYear=1, site=1, staffMember=4, student=25, subject=4} | []
            v1p1/moodle/Test_full_data_set.zip | org-sch-222-456 | {group=1, groupMember=4, guardian=1, guardianship=1, schoolYear=1, site=1, staffMember=2, student=3} | []
            v1p1/moodle/Test_minimal_data_set.zip | org-sch-222-456 | {group=2, groupMember=4, guardian=1, schoolYear=1, site=1, staffMember=2, student=3} | []
            v1p2/moodle/oneroster_test_data.zip | '' | {group=1, groupMember=1, site=1, student=1, subject=1} | []
            v1p2/moodle/v1p2_full_dataset.zip | org-sch-222-456 | {group=1, groupMember=4, guardian=1, guardianship=2, schoolYear=1, site=1, staffMember=3, student=3} | []
            v1p2/valid/manifest-only-package.zip | '' | {} | []
            v1p1/base-csv | 12345 | {groupMember=2, site=1, student=1} | [group class1 FIELD_MISSING, group class2 FIELD_MISSING]
            """)
    void maps_what_it_can(String sample, String organisation, String counts, String rejects) throws IOException {
        Got got = map(sample, organisation.isEmpty() ? "" : "organisations: ['" + organisation + "']");

        assertThat(new TreeMap<>(got.counts())).hasToString(counts);
        assertThat(got.codes()).hasToString(rejects);
    }

    static Stream<String> official() {
        return Stream.of("full-bulk", "full-delta", "gradebook-bulk", "gradebook-delta")
                .map(name -> "v1p2/valid/" + name + "-package.zip");
    }

    @ParameterizedTest
    @MethodSource("official")
    void a_result_needs_its_category_to_be_known(String sample) throws IOException {
        assertThat(map(sample, "").codes()).containsExactly("result result-1 KIND_UNKNOWN");
        assertThat(new TreeMap<>(map(sample, KINDS).counts()).toString())
                .isEqualTo("{group=1, result=1, schoolYear=1, site=1, staffMember=2, subject=1}");
    }

    @ParameterizedTest
    @CsvSource({"rostering-bulk", "rostering-delta", "resources-bulk", "resources-delta"})
    void packages_without_a_gradebook_map_too(String sample) throws IOException {
        Got got = map("v1p2/valid/" + sample + "-package.zip", "");

        assertThat(new TreeMap<>(got.counts())).hasToString(FULL);
        assertThat(got.whole).doesNotContain("result");
    }

    @Test
    void two_persons_with_one_sourced_id_are_both_rejected() throws IOException {
        Got got = map("v1p1/moodle/Test_full_data_set.2024-09-23.zip", "organisations: [org-sch-222-456]");

        assertThat(got.codes())
                .containsExactly(
                        "staffMember usr-222-123456 KEY_TWICE",
                        "staffMember usr-222-123456 KEY_TWICE",
                        "guardian usr-222-123456 KEY_TWICE",
                        "guardian usr-222-123456 KEY_TWICE",
                        "guardianship usr-222-66778899:usr-222-123456 UNDECIDED");
    }

    @ParameterizedTest
    @CsvSource({
        "v1p1/moodle/Test_full_data_set.zip",
        "v1p1/moodle/Test_minimal_data_set.zip",
        "v1p2/moodle/v1p2_full_dataset.zip"
    })
    void a_package_without_a_school_asks_for_one(String sample) {
        assertThatThrownBy(() -> map(sample, ""))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageStartingWith(NO_SCHOOL);
    }

    @Test
    void a_package_with_two_schools_names_them() {
        assertThatThrownBy(() -> map("v1p1/base-csv", ""))
                .hasMessage(
                        "The delivery has 2 schools: 'School 1' (12345), 'School 2' (54321). Say which are this school,"
                                + " under its source: organisations: [12345].");
    }

    @Test
    void misspelt_columns_are_noted() throws IOException {
        assertThat(map("v1p2/moodle/v1p2_full_dataset.zip", "organisations: [org-sch-222-456]").notes)
                .contains("users.csv: column 'prefferedGivenName' is not known; did you mean 'preferredGivenName'?");
    }

    @Test
    void no_sample_is_forgotten() throws IOException {
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> zips =
                    files.filter(file -> file.toString().endsWith(".zip")).toList();
            assertThat(zips).hasSize(17).allSatisfy(zip -> {
                try {
                    Got.of("oneroster-csv", KINDS, new Given().with("sample.zip", Files.readAllBytes(zip)));
                } catch (DeliveryRefused e) {
                    assertThat(e).message().endsWith(".");
                }
            });
        }
    }

    private static Got map(String sample, String parameters) throws IOException {
        Path file = folder().resolve(sample);
        Given given = Files.isDirectory(file)
                ? Given.folder(file)
                : new Given().with(file.getFileName().toString(), Files.readAllBytes(file));
        return Got.of("oneroster-csv", parameters, given);
    }

    private static Path folder() {
        Path folder = Path.of(System.getProperty("test.samples", "none"), "oneroster-csv");
        assumeTrue(Files.isDirectory(folder), "the sample files are not here");
        return folder;
    }
}
