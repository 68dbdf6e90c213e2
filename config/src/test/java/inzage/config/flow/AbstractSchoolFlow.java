package inzage.config.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import inzage.config.demo.ArchiveCopy;
import inzage.config.demo.DemoAccounts;
import inzage.config.demo.DemoFixture;
import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The story of a changed grade: from the folder of the administration to those who may see it, and to nobody else. */
@SpringBootTest(classes = Inzage.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class AbstractSchoolFlow {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SCHOOL = "/api/v1/schools/vechtstroom";
    private static final String DETERMINATIONS = SCHOOL + "/determinations";
    private static final String NEW_GRADE = "9,9";
    private static final String SETTINGS = "/api/v1/schools/vechtstroom/settings";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    abstract Installation installation();

    @BeforeEach
    void first_deliveries_are_applied() {
        Browser operator = signedIn("operator@inzage.example");
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(
                        operator.get("/api/v1/operations/sources").json())
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(source.path("lastApplied").isNull()).isFalse()));
    }

    @Test
    void a_changed_grade_reaches_who_may_see_it_and_nobody_else() throws Exception {
        installation().mail().purgeEmailFromAllMailboxes();
        Gradebook gradebook = Gradebook.of(DemoFixture.archive(installation().demo()));
        List<String> children = List.of("gewoon.1", "gescheiden.1", "achttien-ja.1").stream()
                .map(mailbox -> onlyChild(signedIn(address(mailbox))))
                .toList();
        assertThat(grades(signedIn(address("gewoon.1")), children.get(0))).doesNotContain(NEW_GRADE);

        drop(gradebook);

        for (int i = 0; i < children.size(); i++) {
            String mailbox =
                    List.of("gewoon.1", "gescheiden.1", "achttien-ja.1").get(i);
            String child = children.get(i);
            await().atMost(SOON).untilAsserted(() -> assertThat(grades(signedIn(address(mailbox)), child))
                    .contains(NEW_GRADE));
        }
        assertThat(signedIn(address("gescheiden.2")).get("/api/v1/children").body())
                .doesNotContain(children.get(1));
        JsonNode adult = signedIn(address("achttien-nee.1"))
                .get("/api/v1/children")
                .json()
                .path("children")
                .path(0);
        assertThat(adult.path("state").asString()).isEqualTo("consent-missing");
        assertThat(signedIn(address("achttien-nee.1"))
                        .get("/api/v1/children/" + adult.path("id").asString() + "/results")
                        .status())
                .isEqualTo(404);
        one_mail_each_and_no_grade_in_it();
    }

    private void one_mail_each_and_no_grade_in_it() {
        await().atMost(SOON).untilAsserted(() -> assertThat(recipients())
                .contains(address("gewoon.1"), address("gescheiden.1"), address("achttien-ja.1")));
        assertThat(recipients()).doesNotContain(address("gescheiden.2"), address("achttien-nee.1"));
        assertThat(recipients()).doesNotHaveDuplicates();
        for (Message message : installation().mail().getReceivedMessages()) {
            assertThat(com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(
                            (jakarta.mail.internet.MimeMessage) message))
                    .doesNotContain(NEW_GRADE, NEW_GRADE.replace(',', '.'));
        }
    }

    @Test
    void an_exam_grade_that_is_not_determined_stays_hidden_and_so_does_its_average() throws IOException {
        Browser parent = signedIn(address("examen.1"));
        String child = onlyChild(parent);
        Gradebook gradebook = Gradebook.of(DemoFixture.archive(installation().demo()));

        assertThat(parent.get("/api/v1/children/" + child + "/results?type=exams")
                        .body())
                .doesNotContain("exam-part");
        JsonNode year = parent.get("/api/v1/children/" + child + "/results")
                .json()
                .path("years")
                .path(0);
        Set<String> withExam = gradebook.subjectsWithExamParts("examen.1");
        assertThat(withExam).isNotEmpty();
        assertThat(year.path("subjects"))
                .filteredOn(row ->
                        withExam.contains(row.path("subject").path("code").asString()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("average").isNull()).isTrue());
        assertThat(year.path("subjects"))
                .filteredOn(row ->
                        !withExam.contains(row.path("subject").path("code").asString()))
                .allSatisfy(row -> assertThat(row.path("average").isNull()).isFalse());
    }

    @Test
    void what_the_exam_board_determined_is_foreseen_by_the_desk_and_not_shown_before_its_moment() {
        Instant visible = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        Browser parent = signedIn(address("examen.1"));
        String results = "/api/v1/children/" + onlyChild(parent) + "/results?type=exams";
        Browser board = signedIn("exams@vechtstroom.example");
        JsonNode covered = board.get(DETERMINATIONS + "/preview?schoolYear=" + schoolYear())
                .json();
        assertThat(covered.path("results").asInt()).isPositive();
        Reply determined = board.post(
                DETERMINATIONS,
                "{\"scope\":{\"schoolYear\":\"%s\"},\"visibleFrom\":\"%s\",\"expected\":%s}"
                        .formatted(schoolYear(), visible, covered.path("results")));
        assertThat(determined.status()).isEqualTo(201);
        long id = determined.json().path("id").asLong();

        assertThat(parent.get(results).body()).doesNotContain("exam-part");
        assertThat(reasons(parent)).contains("not-determined");
        assertThat(foreseen(visible.minusSeconds(1), results)).doesNotContain("exam-part");
        assertThat(foreseen(visible, results)).contains("exam-part");

        assertThat(board.post(DETERMINATIONS + "/" + id + "/withdraw", "").status())
                .isEqualTo(204);
        assertThat(foreseen(visible, results)).doesNotContain("exam-part");
    }

    /** What the desk sees as the parent at an instant to come; a write meanwhile is refused. */
    private String foreseen(Instant at, String path) {
        Browser desk = signedIn("desk@vechtstroom.example");
        assertThat(desk.post(
                                SCHOOL + "/preview",
                                "{\"account\":\"%s\",\"reason\":\"a question of the mentor\",\"at\":\"%s\"}"
                                        .formatted(account("examen.1"), at))
                        .json()
                        .path("basis")
                        .asString())
                .isEqualTo("future");
        assertThat(desk.post(SCHOOL + "/links/confirm", "{\"expected\":1}").status())
                .isEqualTo(403);
        return desk.get(path).body();
    }

    /** Why the desk is told that results are hidden from the parent; that it asked is written down. */
    private List<String> reasons(Browser parent) {
        String child = onlyChild(parent);
        Browser desk = signedIn("desk@vechtstroom.example");
        JsonNode explained = desk.get(
                        SCHOOL + "/explain?module=results&account=" + account("examen.1") + "&child=" + child)
                .json();
        assertThat(desk.get(SCHOOL + "/students/" + child + "/audit").body()).contains("explain/results");
        return explained.path("records").findValuesAsString("hidden");
    }

    private String account(String mailbox) {
        return accounts.withAddress(address(mailbox)).map(Account::id).orElseThrow();
    }

    private static String schoolYear() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        int first = today.getMonthValue() >= 8 ? today.getYear() : today.getYear() - 1;
        return first + "-" + (first + 1);
    }

    @Test
    void what_the_desk_switches_off_is_gone_with_the_next_request_whatever_the_file_says() {
        Browser parent = signedIn(address("gewoon.1"));
        Browser desk = signedIn(address("desk"));
        String enrolments = "/api/v1/children/" + onlyChild(parent) + "/enrolments";
        assertThat(parent.get(enrolments).status()).isEqualTo(200);
        String before = desk.get(SETTINGS + "/export").body();

        put(desk, before.replaceFirst("(?m)^    enrolments:\n(      .*\n)+", "    enrolments: []\n"));

        assertThat(parent.get(enrolments).status()).isEqualTo(404);
        assertThat(signedIn("operator@inzage.example")
                        .get("/api/v1/operations/problems")
                        .body())
                .contains("settings.modules.enrolments.for: the school's file says", "not applied");
        put(desk, before);
        assertThat(parent.get(enrolments).status()).isEqualTo(200);
        assertThat(desk.get(SETTINGS + "/history").json().at("/changes/0/key").asString())
                .startsWith("settings.modules.");
    }

    private static void put(Browser desk, String yaml) {
        JsonNode dry = desk.send("POST", SETTINGS + "/import", yaml, "application/yaml")
                .json();
        assertThat(dry.path("problems")).isEmpty();
        String version = dry.path("version").asString();
        assertThat(desk.send("POST", SETTINGS + "/import?version=" + version, yaml, "application/yaml")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void somebody_is_invited_activates_signs_in_sees_the_child_and_signs_out() {
        new AccountStory(port, installation().mail()).somebody_is_invited();
    }

    @Test
    void a_parent_gets_nowhere_with_the_children_of_others() {
        new AttackerStory(port, address("gewoon.1"), address("gezin.1")).gets_nowhere();
    }

    /** T-29: whatever host the request names, the link is to the configured one. */
    @Test
    void a_forgotten_password_is_mended_by_a_link_to_the_configured_host() {
        new AccountStory(port, installation().mail()).somebody_forgot_the_password(address("gezin.1"));
    }

    @Test
    void a_dry_run_says_how_many_children_would_be_visible_after_it() {
        Browser operator = signedIn("operator@inzage.example");
        String path = operator.post("/api/v1/operations/sources/vechtstroom/administration/runs", "{\"mode\":\"dry\"}")
                .json()
                .path("run")
                .asString();
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        operator.get(path).json().at("/run/finishedAt").isString())
                .isTrue());

        JsonNode dry = operator.get(path).json();
        assertThat(dry.at("/plan/sight").asString())
                .contains("children visible")
                .isEqualTo(dry.path("sight").asString());
    }

    @Test
    void every_part_of_a_file_shows_something_at_the_secondary_school() {
        Browser parent = signedIn(address("gewoon.1"));
        String child = "/api/v1/children/" + onlyChild(parent);

        for (String part : List.of("reports", "incidents", "attendance", "group", "agenda", "absences")) {
            assertThat(parent.get(child + "/" + part).json().path("empty").isNull())
                    .as(part)
                    .isTrue();
        }
        published_to_many(parent);
        assertThat(parent.get(child + "/medical").status()).isEqualTo(404);
    }

    @Test
    void every_part_of_a_file_shows_something_at_the_primary_school() {
        Browser parent = signedIn("gezin.1@waterlelie.example");
        await().atMost(SOON).untilAsserted(() -> assertThat(children(parent)).hasSize(2));
        String child = "/api/v1/children/" + children(parent).path(0).path("id").asString();

        for (String part : List.of("notes", "plans", "reports", "standard-tests", "group")) {
            assertThat(parent.get(child + "/" + part).json().path("empty").isNull())
                    .as(part)
                    .isTrue();
        }
        published_to_many(parent);
        JsonNode reports = parent.get(child + "/reports").json().path("reports");
        assertThat(reports.findValuesAsString("title")).containsExactly("Eindrapport");
        assertThat(parent.get(reports.path(0).at("/document/content").asString())
                        .body())
                .contains("rapport van een verzonnen leerling");
        assertThat(parent.get(child + "/notes").body()).doesNotContain("Eerst nog met de ouders");
    }

    private static void published_to_many(Browser parent) {
        assertThat(parent.get("/api/v1/news").json().path("news").findValuesAsString("title"))
                .containsExactly("Studiedag volgende maand", "Welkom in het ouderportaal");
        assertThat(parent.get("/api/v1/activities").json().path("activities")).hasSize(2);
        assertThat(parent.get("/api/v1/dashboard").json().at("/schools/0/news")).isNotEmpty();
    }

    /** What an account sees when it is new is its baseline, and told to nobody: let that be settled first. */
    private void drop(Gradebook gradebook) throws IOException {
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from notice_causes where due_at <= current_timestamp")
                                .query(Integer.class)
                                .single())
                .isZero());
        Path archive = DemoFixture.archive(installation().demo());
        ArchiveCopy.drop(
                archive,
                archive,
                "results.csv",
                gradebook.changed(
                        NEW_GRADE.replace(',', '.'), "gewoon.1", "gescheiden.1", "achttien-ja.1", "achttien-nee.1"));
    }

    private Browser signedIn(String email) {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(email, DemoAccounts.PASSWORD).status()).isEqualTo(204);
        return browser;
    }

    /** The demo ties its accounts to their persons after the first sync. */
    private static String onlyChild(Browser browser) {
        await().atMost(SOON).untilAsserted(() -> assertThat(children(browser))
                .singleElement()
                .satisfies(child -> assertThat(child.path("state").asString()).isEqualTo("visible")));
        return children(browser).path(0).path("id").asString();
    }

    private static JsonNode children(Browser browser) {
        return browser.get("/api/v1/children").json().path("children");
    }

    private static String grades(Browser browser, String child) {
        return browser.get("/api/v1/children/" + child + "/results").body();
    }

    private static String address(String mailbox) {
        return mailbox + "@vechtstroom.example";
    }

    private List<String> recipients() {
        return Arrays.stream(installation().mail().getReceivedMessages())
                .map(AbstractSchoolFlow::recipient)
                .toList();
    }

    private static String recipient(Message message) {
        try {
            assertThat(message.getAllRecipients()).hasSize(1);
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
