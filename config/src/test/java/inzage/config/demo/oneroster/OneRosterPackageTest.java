package inzage.config.demo.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import inzage.config.demo.CsvFiles;
import inzage.config.demo.DemoFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneRosterPackageTest {
    private static CsvFiles files;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        DemoFixture.write(folder);
        files = DemoFixture.oneRoster(folder);
    }

    @Test
    void declares_exactly_the_files_it_holds() {
        Map<String, String> manifest = files.rows("manifest").stream()
                .collect(Collectors.toMap(row -> row.getField("propertyName"), row -> row.getField("value")));
        Set<String> bulk = manifest.keySet().stream()
                .filter(name -> "bulk".equals(manifest.get(name)))
                .map(name -> name.replaceFirst("^file\\.", ""))
                .collect(Collectors.toSet());
        Set<String> present = new HashSet<>(files.files().keySet());
        present.remove("manifest");

        assertThat(bulk).isEqualTo(present);
        assertThat(manifest).containsEntry("oneroster.version", "1.2").containsEntry("manifest.version", "1.0");
        assertThat(manifest.keySet().stream().filter(name -> name.startsWith("file.")))
                .hasSize(21);
    }

    @Test
    void gives_every_row_a_guid_of_its_own_and_leaves_the_columns_of_a_delta_blank() {
        files.files().forEach((file, rows) -> {
            if (!file.equals("manifest")) {
                assertThat(rows).as(file).isNotEmpty().allSatisfy(row -> {
                    assertThat(row.getField("sourcedId")).matches("[0-9A-Za-z.\\-_/@]{1,255}");
                    assertThat(row.getField("status") + row.getField("dateLastModified"))
                            .isEmpty();
                });
                assertThat(files.values(file, "sourcedId")).as(file).hasSameSizeAs(rows);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "orgs, parentSourcedId, orgs",
        "courses, orgSourcedId, orgs",
        "classes, courseSourcedId, courses",
        "classes, schoolSourcedId, orgs",
        "classes, termSourcedIds, academicSessions",
        "users, agentSourcedIds, users",
        "roles, userSourcedId, users",
        "roles, orgSourcedId, orgs",
        "enrollments, classSourcedId, classes",
        "enrollments, schoolSourcedId, orgs",
        "enrollments, userSourcedId, users",
        "demographics, sourcedId, users",
        "lineItems, classSourcedId, classes",
        "lineItems, categorySourcedId, categories",
        "lineItems, academicSessionSourcedId, academicSessions",
        "lineItems, schoolSourcedId, orgs",
        "results, lineItemSourcedId, lineItems",
        "results, studentSourcedId, users",
        "results, classSourcedId, classes"
    })
    void is_closed_under_references(String file, String column, String target) {
        Set<String> referred = files.values(file, column).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());

        assertThat(files.values(target, "sourcedId")).containsAll(referred);
    }

    @Test
    void links_parents_and_children_from_both_sides() {
        Set<String> links = new HashSet<>();
        for (NamedCsvRecord user : files.rows("users")) {
            for (String agent : user.getField("agentSourcedIds").split(",")) {
                links.add(user.getField("sourcedId") + ">" + agent);
            }
        }
        links.removeIf(link -> link.endsWith(">"));

        assertThat(links).isNotEmpty().allMatch(link -> links.contains(link.replaceFirst("(.*)>(.*)", "$2>$1")));
    }

    @Test
    void teaches_on_two_sites_in_two_school_years() {
        assertThat(files.values("classes", "schoolSourcedId")).hasSize(2);
        assertThat(files.values("academicSessions", "schoolYear")).containsExactlyInAnyOrder("2026", "2027");
        assertThat(files.values("enrollments", "role")).containsExactlyInAnyOrder("teacher", "student");
    }
}
