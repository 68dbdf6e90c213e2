package inzage.config.called;

import static inzage.config.called.Troubled.PAGE;
import static inzage.config.called.Troubled.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A system loses most of its students for a day, as an operator lives through it: by what the program says over HTTP alone. */
@SpringBootTest(classes = Inzage.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LosingSystemTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String SCHOOL = "verlies";
    private static final int STUDENTS = PAGE + 1;

    /** More than sixty percent are gone. */
    private static final int LEFT = 14;

    private static final int LOST = STUDENTS - LEFT;
    private static final Troubled SYSTEM = new Troubled().school(SCHOOL);

    private Operator operator = new Operator(0, "");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        SYSTEM.register(settings);
        settings.add("inzage.alarms.every", () -> "200ms");
    }

    @BeforeEach
    void everything_was_delivered_once() {
        operator = Operator.of(SYSTEM.home());
        assertThat(run("applied").at("/counts/student/created").asInt()).isEqualTo(STUDENTS);
    }

    @Test
    void it_is_held_read_dismissed_and_over_when_the_system_has_its_students_back() {
        SYSTEM.gives(SCHOOL, LEFT, "Vos0");

        JsonNode held = run("held");

        String sentence = LOST + " of " + STUDENTS + " student records would be withdrawn";
        assertThat(held.at("/run/message").asString()).startsWith(sentence);
        assertThat(held.at("/plan/findings").findValuesAsString("guard")).contains("withdrawn");
        await().atMost(SOON).untilAsserted(() -> assertThat(alarms("open")).containsExactly("held"));
        List<JsonNode> changes = operator.get("/runs/" + id(held) + "/changes?limit=1000")
                .valueStream()
                .toList();
        assertThat(changes).hasSize(LOST).allSatisfy(change -> {
            assertThat(change.path("sort").asString()).isEqualTo("withdrawn");
            assertThat(change.path("kind").asString()).isEqualTo("student");
        });

        operator.post("/runs/" + id(held) + "/dismiss", "");
        assertThat(operator.get("/runs/" + id(held)).at("/run/state").asString())
                .isEqualTo("cancelled");

        SYSTEM.gives(SCHOOL, PAGE, "Das");
        JsonNode good = run("applied");

        assertThat(good.at("/counts/student/changed").asInt()).isEqualTo(1);
        assertThat(good.at("/counts/student/unchanged").asInt()).isEqualTo(STUDENTS - 1);
        await().atMost(SOON).untilAsserted(() -> assertThat(alarms("open")).isEmpty());
        assertThat(alarms("all")).containsExactly("held");
    }

    /** Asks for a run, waits for its end, and sees that it ended so. */
    private JsonNode run(String state) {
        long run = operator.post("/sources/" + SCHOOL + "/" + SOURCE + "/runs", "{\"mode\":\"full\"}")
                .path("id")
                .asLong();
        await().atMost(SOON).until(() -> !List.of("requested", "running")
                .contains(operator.get("/runs/" + run).at("/run/state").asString()));
        JsonNode ended = operator.get("/runs/" + run);
        assertThat(ended.at("/run/state").asString()).as(ended.toString()).isEqualTo(state);
        return ended;
    }

    private static long id(JsonNode run) {
        return run.at("/run/id").asLong();
    }

    private List<String> alarms(String state) {
        return operator.get("/alarms?state=" + state).findValuesAsString("kind");
    }
}
