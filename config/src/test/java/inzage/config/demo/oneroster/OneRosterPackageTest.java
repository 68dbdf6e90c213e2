package inzage.config.demo.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import inzage.config.demo.CsvFiles;
import inzage.config.demo.DemoFixture;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
    void averages_what_each_student_got_in_a_class_by_the_weight_of_the_category() {
        Map<String, NamedCsvRecord> items = byId("lineItems");
        Map<String, NamedCsvRecord> categories = byId("categories");
        Map<String, List<NamedCsvRecord>> perStudentAndClass = files.rows("results").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("studentSourcedId") + " " + row.getField("classSourcedId")));

        assertThat(perStudentAndClass.values()).isNotEmpty().allSatisfy(results -> {
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            BigDecimal average = BigDecimal.ZERO;
            for (NamedCsvRecord result : results) {
                NamedCsvRecord item = get(items, result.getField("lineItemSourcedId"));
                NamedCsvRecord category = get(categories, item.getField("categorySourcedId"));
                BigDecimal score = new BigDecimal(result.getField("score"));
                BigDecimal weight = new BigDecimal(category.getField("weight"));
                total = total.add(weight.multiply(score));
                weights = weights.add(weight);
                average = category.getField("title").equals("Gemiddelde") ? score : average;
            }
            assertThat(average).isEqualTo(total.divide(weights, 1, RoundingMode.HALF_UP));
        });
    }

    @Test
    void has_exam_parts_in_this_years_exam_classes_only() {
        Set<String> exam = files.rows("lineItems").stream()
                .filter(item -> item.getField("title").startsWith("SE "))
                .map(item -> item.getField("classSourcedId").replaceFirst("cls-(\\d+-..).*", "$1"))
                .collect(Collectors.toSet());

        assertThat(exam).containsExactlyInAnyOrder("2027-t4", "2027-h5", "2027-v6");
    }

    @Test
    void teaches_on_two_sites_in_two_school_years() {
        assertThat(files.values("classes", "schoolSourcedId")).hasSize(2);
        assertThat(files.values("academicSessions", "schoolYear")).containsExactlyInAnyOrder("2026", "2027");
        assertThat(files.values("enrollments", "role")).containsExactlyInAnyOrder("teacher", "student");
    }

    private static NamedCsvRecord get(Map<String, NamedCsvRecord> rows, String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }

    private static Map<String, NamedCsvRecord> byId(String file) {
        return files.rows(file).stream()
                .collect(Collectors.toMap(row -> row.getField("sourcedId"), Function.identity()));
    }
}
