package inzage.connector.publication.grade;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.grade.RunningAverage.Composed;
import inzage.connector.publication.grade.RunningAverage.Given;
import inzage.connector.publication.grade.RunningAverage.Item;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The vectors of grade arithmetic that are ours to compute: averages (G01 to G09), rounding (G10, G11) and levels (G20). Those of
 * attendance are asked where rates are computed.
 */
@EnabledIf("present")
class GradeVectorsTest {
    private static final Path VECTORS = Path.of(System.getProperty("test.samples", "."), "vectors", "grades.json");

    static boolean present() {
        return Files.exists(VECTORS);
    }

    @TestFactory
    Stream<DynamicTest> computes_what_the_vector_says() {
        return elements(JsonMapper.shared().readTree(VECTORS.toFile()))
                .filter(vector -> id(vector).matches("G(0[1-9]|1[01]).*"))
                .map(vector -> DynamicTest.dynamicTest(id(vector), () -> check(vector)));
    }

    @TestFactory
    Stream<DynamicTest> reads_a_percentile_on_either_scale_of_levels() {
        return elements(JsonMapper.shared().readTree(VECTORS.toFile()))
                .filter(vector -> id(vector).startsWith("G20"))
                .map(vector -> DynamicTest.dynamicTest(id(vector), () -> assertThat(
                                levels(new Percentile(vector.get("input").asInt())))
                        .isEqualTo(vector.get("shown").asString())));
    }

    private static String levels(Percentile percentile) {
        return percentile.letter() + " / " + percentile.roman() + (percentile.highest() ? " (I+)" : "");
    }

    private static void check(JsonNode vector) {
        String id = id(vector);
        Optional<Fraction> computed =
                switch (id.substring(0, 3)) {
                    case "G04" -> Optional.of(attempts(vector));
                    case "G10", "G11" -> Optional.of(number(vector.get("input").asString()));
                    default ->
                        RunningAverage.of(
                                tests(vector.get("input")),
                                id.equals("G03b") ? InnerRounding.ONE_DECIMAL : InnerRounding.NONE);
                };
        JsonNode exact = vector.get("exact");
        if (exact.isNull()) {
            assertThat(computed).isEmpty();
            return;
        }
        String shown = vector.get("shown").asString();
        int decimals = shown.contains(",") ? shown.length() - shown.indexOf(',') - 1 : 0;
        assertThat(computed).contains(fraction(exact.asString()));
        assertThat(computed.orElseThrow().rounded(decimals)).isEqualByComparingTo(decimal(shown));
    }

    private static List<Item> tests(JsonNode input) {
        return elements(input)
                .<Item>map(test -> new Composed(
                        elements(test.get("subs"))
                                .<Item>map(sub -> new Given(
                                        number(sub.get(0).asString()),
                                        Fraction.of(sub.get(1).decimalValue())))
                                .toList(),
                        Fraction.of(test.get("w").decimalValue())))
                .toList();
    }

    private static Fraction attempts(JsonNode vector) {
        Attempts policy = Attempts.valueOf(vector.get("rule").asString().replace("attempts ", ""));
        List<BigDecimal> numbers = elements(vector.get("input"))
                .map(JsonNode::asString)
                .filter(grade -> grade.matches("[\\d,]+"))
                .map(GradeVectorsTest::decimal)
                .toList();
        return Fraction.of(policy.pick(numbers));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Fraction number(String grade) {
        return Fraction.of(decimal(grade));
    }

    private static BigDecimal decimal(String grade) {
        return new BigDecimal(grade.replace(',', '.'));
    }

    private static Fraction fraction(String exact) {
        String[] parts = exact.split("/");
        return Fraction.of(new BigDecimal(parts[0])).dividedBy(Fraction.of(new BigDecimal(parts[1])));
    }

    private static String id(JsonNode vector) {
        return vector.get("id").asString();
    }
}
