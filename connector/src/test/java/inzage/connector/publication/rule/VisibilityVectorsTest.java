package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Ynu;
import inzage.connector.exam.Determination;
import inzage.connector.exam.Scope;
import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.store.Stored;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of visibility that concern the rules in force, through the decision itself. */
@EnabledIf("present")
class VisibilityVectorsTest {
    private static final Path VECTORS = Path.of(System.getProperty("test.samples", "."), "vectors", "visibility.json");
    private static final Pattern CONSENT = Pattern.compile("given before birthday, (\\S+)|given, withdrawn (\\S+)");

    static boolean present() {
        return Files.exists(VECTORS);
    }

    /** Those of release moments are about versions that came one after the other, and are asked over HTTP, as all others are too. */
    @TestFactory
    Stream<DynamicTest> decides_what_the_vector_says() {
        return StreamSupport.stream(
                        JsonMapper.shared().readTree(VECTORS.toFile()).spliterator(), false)
                .filter(vector ->
                        List.of("R-06", "R-08", "R-09", "R-11", "R-13", "R-14").contains(text(vector, "rule")))
                .map(vector -> DynamicTest.dynamicTest(
                        text(vector, "id") + " " + text(vector, "why"),
                        () -> assertThat(decided(vector)).isEqualTo(text(vector, "expect"))));
    }

    private static String decided(JsonNode vector) {
        Scene scene = new Scene().at(String.valueOf(text(vector, "now_utc")));
        JsonNode given = vector.get("given");
        String outcome =
                switch (String.valueOf(text(vector, "rule"))) {
                    case "R-06" -> ofAge(scene, given);
                    case "R-09" -> dated(scene, given);
                    case "R-11" -> published(scene, given);
                    case "R-13" -> exam(scene, given);
                    case "R-14" -> released(scene, given);
                    default -> module(scene, given);
                };
        return outcome.equals("VISIBLE") ? outcome : "HIDDEN " + outcome;
    }

    private static String ofAge(Scene scene, JsonNode given) {
        scene.student.remove("birthDate");
        Optional.ofNullable(text(given, "birth"))
                .ifPresent(birth -> scene.student.put("birthDate", LocalDate.parse(birth)));
        Optional.ofNullable(text(given, "consent")).ifPresent(consent -> consented(scene, consent));
        return scene.outcome();
    }

    private static void consented(Scene scene, String consent) {
        Matcher matcher = CONSENT.matcher(consent);
        assertThat(matcher.matches()).isTrue();
        if (matcher.group(1) != null) {
            scene.consented(matcher.group(1) + "T12:00:00Z", null);
        } else {
            scene.consented(
                    "2026-08-01T12:00:00Z",
                    Instant.parse(matcher.group(2).replace("10:00Z", "10:00:00Z"))
                            .toString());
        }
    }

    private static String exam(Scene scene, JsonNode given) {
        String determined = text(given, "determined");
        if (determined != null) {
            String withdrawn = text(given, "withdrawn");
            Instant at = Instant.parse(determined);
            scene.determinations.add(new Determination(
                    1, Scope.of("2026-2027"), at, at, withdrawn == null ? null : Instant.parse(withdrawn)));
        }
        Result grade = result(Kind.EXAM_GRADE, "6,4", "examComponent", ExamComponent.CE_GRADE);
        return scene.decide(List.of(stored(id(101), grade)))
                .records()
                .get(0)
                .hidden()
                .map(Enum::name)
                .orElse("VISIBLE");
    }

    private static String published(Scene scene, JsonNode given) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "title", "Studiedag", "date", LocalDate.EPOCH, "text", "Vrij", "audience", Audience.wholeSchool()));
        Optional.ofNullable(text(given, "from")).ifPresent(day -> values.put("publishFrom", LocalDate.parse(day)));
        Optional.ofNullable(text(given, "through"))
                .ifPresent(day -> values.put("publishThrough", LocalDate.parse(day)));
        scene.module = Optional.of(Module.NEWS);
        return ofRecord(scene, record(NewsItem.class, values));
    }

    private static String released(Scene scene, JsonNode given) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "student", Ref.id(STUDENT), "schoolYear", "2026-2027", "title", "Rapport", "mediaType", "text/plain"));
        values.put("locked", given.get("locked").asBoolean() ? Ynu.YES : Ynu.NO);
        Optional.ofNullable(text(given, "visibleFrom"))
                .map(moment -> LocalDateTime.parse(moment.replace(" local", "")))
                .ifPresent(local ->
                        values.put("visibleFrom", local.atZone(Scene.ZONE).toInstant()));
        scene.module = Optional.of(Module.REPORTS);
        return ofRecord(scene, record(Report.class, values));
    }

    private static String ofRecord(Scene scene, Canonical record) {
        Stored<Canonical> version = stored(id(101), record);
        return scene.decide(List.of(version))
                .records()
                .get(0)
                .hidden()
                .map(Enum::name)
                .orElse("VISIBLE");
    }

    private static String module(Scene scene, JsonNode given) {
        boolean on = "on".equals(text(given, "module"));
        String dashboard = "on".equals(text(given, "dashboard")) ? "shown" : "hidden";
        List<String> audiences = on ? List.of("guardians") : List.of();
        scene.settings.put("modules", Map.of("absences", Map.of("for", audiences, "dashboard", dashboard)));
        scene.module = Optional.of(Module.ABSENCES);
        scene.surface = Viewer.Surface.DASHBOARD;
        return scene.outcome();
    }

    private static String dated(Scene scene, JsonNode given) {
        return NotesTest.startDate(
                Optional.ofNullable(text(given, "start")).map(LocalDate::parse),
                LocalDate.parse(String.valueOf(text(given, "item"))),
                scene);
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
