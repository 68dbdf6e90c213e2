package inzage.config.demo.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import inzage.config.demo.CsvFiles;
import inzage.config.demo.DemoFixture;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradebookTest {
    private static CsvFiles files;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        DemoFixture.write(folder);
        files = DemoFixture.oneRoster(folder);
    }

    @Test
    void averages_what_each_student_got_in_a_class_by_the_weight_of_the_category() {
        Map<String, List<Graded>> perStudentAndClass = graded().collect(Collectors.groupingBy(Graded::studentAndClass));

        assertThat(perStudentAndClass.values()).isNotEmpty().allSatisfy(results -> {
            BigDecimal total = sum(results, result -> result.weight().multiply(result.score()));
            BigDecimal weights = sum(results, Graded::weight);
            assertThat(results)
                    .filteredOn(result -> result.category().equals("Gemiddelde"))
                    .extracting(Graded::score)
                    .containsExactly(total.divide(weights, 1, RoundingMode.HALF_UP));
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

    /** A result with the category of its line item. */
    private record Graded(String studentAndClass, String category, BigDecimal weight, BigDecimal score) {}

    private static Stream<Graded> graded() {
        Map<String, NamedCsvRecord> items = byId("lineItems");
        Map<String, NamedCsvRecord> categories = byId("categories");
        return files.rows("results").stream().map(result -> {
            NamedCsvRecord item = get(items, result.getField("lineItemSourcedId"));
            NamedCsvRecord category = get(categories, item.getField("categorySourcedId"));
            return new Graded(
                    result.getField("studentSourcedId") + " " + result.getField("classSourcedId"),
                    category.getField("title"),
                    new BigDecimal(category.getField("weight")),
                    new BigDecimal(result.getField("score")));
        });
    }

    private static BigDecimal sum(List<Graded> results, Function<Graded, BigDecimal> value) {
        return results.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static NamedCsvRecord get(Map<String, NamedCsvRecord> rows, String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }

    private static Map<String, NamedCsvRecord> byId(String file) {
        return files.rows(file).stream()
                .collect(Collectors.toMap(row -> row.getField("sourcedId"), Function.identity()));
    }
}
