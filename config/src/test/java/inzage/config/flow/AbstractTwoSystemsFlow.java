package inzage.config.flow;

import static inzage.config.flow.TwoSystems.FORMS;
import static inzage.config.flow.TwoSystems.MONDAY;
import static inzage.config.flow.TwoSystems.NEXT_WEEK;
import static inzage.config.flow.TwoSystems.OF_ANOTHER_CHILD;
import static inzage.config.flow.TwoSystems.OWN;
import static inzage.config.flow.TwoSystems.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import inzage.connector.store.SchoolReader;
import inzage.connector.sync.RunState;
import inzage.connector.sync.Syncs;
import inzage.portal.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The story of a school with two systems: a parent sees one child, with the results of one and the timetable of the other. */
@SpringBootTest(classes = Inzage.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class AbstractTwoSystemsFlow {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String EMAIL = "ouder@merelhof.example";
    private static final String PASSWORD = "een lang wachtwoord";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private SchoolReader reader;

    @Autowired
    private Syncs syncs;

    private Browser guardian = new Browser(0);

    abstract TwoSystems systems();

    @BeforeEach
    void both_systems_have_delivered() {
        systems().administration();
        systems().timetable(FORMS, OWN, OF_ANOTHER_CHILD, NEXT_WEEK);
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(reader.all(SCHOOL, Guardian.class))
                .hasSize(1));
        guardian = signedIn(reader.all(SCHOOL, Guardian.class).get(0).id());
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(statuses(agenda())).as(this::runs).containsExactly("planned", "planned", "planned");
            assertThat(results()).as(this::runs).contains("7,4");
        });
    }

    @Test
    void a_guardian_sees_the_results_of_one_system_and_the_lessons_of_the_other_of_the_same_child() {
        assertThat(guardian.get("/api/v1/children").json().path("children")).hasSize(1);
        JsonNode lessons = agenda().path("lessons");
        assertThat(lessons.at("/0/subject/name").asString()).isEqualTo("Wiskunde");
        assertThat(lessons.at("/0/teachers/0/name").asString()).isEqualTo("Berg");
        assertThat(lessons.findValuesAsString("from"))
                .containsExactly(MONDAY + "T08:30:00", MONDAY + "T09:20:00", MONDAY.plusWeeks(1) + "T08:30:00");
        assertThat(agenda().toString()).doesNotContain("\"103\"", "berg@merelhof.example");
        String lesson = lessons.at("/0/id").asString();
        assertThat(guardian.get(child() + "/agenda/" + lesson).status()).isEqualTo(200);
    }

    @Test
    void a_lesson_that_vanishes_is_cancelled_in_the_weeks_that_were_delivered_and_in_no_others() {
        systems().timetable(FORMS, OF_ANOTHER_CHILD);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(statuses(agenda())).containsExactly("planned", "cancelled", "planned"));
    }

    @Test
    void a_system_that_fails_leaves_what_the_other_brings_alone() {
        systems().brokenTimetable();
        await().atMost(SOON).untilAsserted(() -> assertThat(newest("timetable")).isEqualTo(RunState.FAILED));
        assertThat(newest("administration")).isNotEqualTo(RunState.FAILED);
        assertThat(results()).contains("7,4");
        assertThat(statuses(agenda())).hasSize(3);

        systems().brokenAdministration();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(newest("administration")).isEqualTo(RunState.FAILED));
        systems().timetable(FORMS, OF_ANOTHER_CHILD, NEXT_WEEK);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(statuses(agenda())).containsExactly("planned", "cancelled", "planned"));
        assertThat(results()).contains("7,4");
    }

    private Browser signedIn(RecordId person) {
        accounts.create(EMAIL, PASSWORD, Language.NL);
        String account = accounts.withAddress(EMAIL).map(Account::id).orElseThrow();
        memberships.grant(account, SCHOOL, Viewer.Kind.GUARDIAN, Set.of(person));
        Browser browser = new Browser(port);
        assertThat(browser.signIn(EMAIL, PASSWORD).status()).isEqualTo(204);
        return browser;
    }

    private RunState newest(String source) {
        return syncs.runs(SCHOOL, source, 1).get(0).state();
    }

    /** What an operator would look at first. */
    private String runs() {
        return Stream.of("timetable", "administration")
                .flatMap(source -> syncs.runs(SCHOOL, source, 5).stream())
                .map(run -> run.id() + " " + run.source() + " " + run.state() + " " + run.requestedAt() + " "
                        + run.finishedAt() + " " + run.counts() + " " + run.message())
                .collect(Collectors.joining("\n"));
    }

    private String child() {
        JsonNode children = guardian.get("/api/v1/children").json().path("children");
        return "/api/v1/children/" + children.at("/0/id").asString();
    }

    private JsonNode agenda() {
        return guardian.get(child() + "/agenda?from=" + MONDAY + "&through=" + MONDAY.plusDays(13))
                .json();
    }

    private String results() {
        return guardian.get(child() + "/results").body();
    }

    private static List<String> statuses(JsonNode agenda) {
        return agenda.path("lessons").findValuesAsString("status");
    }
}
