package inzage.connector.publication.attendance;

import static inzage.connector.publication.rule.Samples.absence;
import static inzage.connector.publication.rule.Samples.lesson;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Ynu;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of attendance (G18 and G19). They show one decimal; we show none, as the figures stand for a trend. */
@EnabledIf("present")
class RateVectorsTest {
    private static final Path VECTORS = Path.of(System.getProperty("test.samples", "."), "vectors", "grades.json");
    private static final LocalDate DAY = LocalDate.parse("2026-10-29");
    private static final DateRange PERIOD = new DateRange("P1", DAY.minusDays(60), DAY);

    static boolean present() {
        return Files.exists(VECTORS);
    }

    @TestFactory
    Stream<DynamicTest> computes_what_the_vector_says() {
        return StreamSupport.stream(
                        JsonMapper.shared().readTree(VECTORS.toFile()).spliterator(), false)
                .filter(vector -> vector.get("id").asString().matches("G1[89]"))
                .map(vector -> DynamicTest.dynamicTest(vector.get("id").asString(), () -> check(vector)));
    }

    private static void check(JsonNode vector) {
        List<Rate> rates = rates(vector.get("input"));
        if (vector.get("exact").isNull()) {
            assertThat(rates).isEmpty();
            return;
        }
        assertThat(rates).singleElement().satisfies(rate -> {
            assertThat(rate.absent() + "/1").isEqualTo(vector.get("exact").asString());
            assertThat(vector.get("shown").asString()).isEqualTo(rate.absent() + ",0 %");
            assertThat(vector.get("note").asString()).contains(rate.present() + ",0 %");
        });
    }

    /** One lesson a day: of the first ones attendance was registered, and the first of these were missed. */
    private static List<Rate> rates(JsonNode input) {
        int registered = input.get("registered").asInt();
        List<Lesson> lessons = IntStream.range(0, input.get("planned").asInt())
                .mapToObj(day -> lesson(
                        DAY.minusDays(day).atTime(8, 30), "attendanceRegistered", day < registered ? Ynu.YES : Ynu.NO))
                .toList();
        List<Absence> absences = IntStream.range(0, input.get("absent").asInt())
                .mapToObj(day -> absence(DAY.minusDays(day)))
                .toList();
        return Rates.of(List.of(PERIOD), lessons, absences, DAY.plusDays(1).atStartOfDay());
    }
}
