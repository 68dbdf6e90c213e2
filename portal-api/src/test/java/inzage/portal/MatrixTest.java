package inzage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.People.Person;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every route for everybody. A route that is described and not in this table, or the other way round, fails. */
@PortalTest
class MatrixTest {
    private static final String CHILD = People.CHILD.hex();
    private static final String WHY = "{\"reason\":\"asked for\"}";

    /**
     * What is expected of each: nobody, guardian, student of age, minor student, desk, another school's desk, operator, exam
     * board (left out where it is the same as for another school's desk).
     */
    private enum Route {
        SIGN_IN(
                "post /api/v1/sign-in",
                "{\"email\":\"a@b.example\",\"password\":\"wrong\"}",
                401,
                401,
                401,
                401,
                401,
                401,
                401),
        SIGN_OUT("post /api/v1/sign-out", "", 401, 204, 204, 204, 204, 204, 204),
        ME("get /api/v1/me", "", 401, 200, 200, 200, 200, 200, 200),
        CHILDREN("get /api/v1/children", "", 401, 200, 200, 200, 200, 200, 200),
        PROFILE("get /api/v1/children/{child}", "", 401, 200, 200, 404, 404, 404, 404),
        ENROLMENTS("get /api/v1/children/{child}/enrolments", "", 401, 200, 200, 404, 404, 404, 404),
        RESULTS("get /api/v1/children/{child}/results", "", 401, 200, 200, 404, 404, 404, 404),
        RESULT("get /api/v1/children/{child}/results/{result}", "", 401, 200, 200, 404, 404, 404, 404),
        ABSENCES("get /api/v1/children/{child}/absences", "", 401, 200, 200, 404, 404, 404, 404),
        AGENDA("get /api/v1/children/{child}/agenda", "", 401, 200, 200, 404, 404, 404, 404),
        LESSON("get /api/v1/children/{child}/agenda/{lesson}", "", 401, 200, 200, 404, 404, 404, 404),
        HOMEWORK("get /api/v1/children/{child}/homework", "", 401, 200, 200, 404, 404, 404, 404),
        NOTES("get /api/v1/children/{child}/notes", "", 401, 200, 200, 404, 404, 404, 404),
        PLANS("get /api/v1/children/{child}/plans", "", 401, 200, 200, 404, 404, 404, 404),
        REPORTS("get /api/v1/children/{child}/reports", "", 401, 200, 200, 404, 404, 404, 404),
        REPORT_DOCUMENT(
                "get /api/v1/children/{child}/reports/{report}/document", "", 401, 200, 200, 404, 404, 404, 404),
        STANDARD_TESTS("get /api/v1/children/{child}/standard-tests", "", 401, 200, 200, 404, 404, 404, 404),
        INCIDENTS("get /api/v1/children/{child}/incidents", "", 401, 200, 200, 404, 404, 404, 404),
        MEDICAL("get /api/v1/children/{child}/medical", "", 401, 200, 200, 404, 404, 404, 404),
        GROUP("get /api/v1/children/{child}/group", "", 401, 200, 200, 404, 404, 404, 404),
        ATTENDANCE("get /api/v1/children/{child}/attendance", "", 401, 200, 200, 404, 404, 404, 404),
        NEWS("get /api/v1/news", "", 401, 200, 200, 200, 200, 200, 200),
        ACTIVITIES("get /api/v1/activities", "", 401, 200, 200, 200, 200, 200, 200),
        DOCUMENTS("get /api/v1/documents", "", 401, 200, 200, 200, 200, 200, 200),
        DASHBOARD("get /api/v1/dashboard", "", 401, 200, 200, 200, 200, 200, 200),
        DOCUMENT("get /api/v1/documents/{document}/content", "", 401, 200, 200, 404, 404, 404, 404),
        CONSENTS("get /api/v1/consents", "", 401, 404, 200, 404, 404, 404, 404),
        CONSENT(
                "put /api/v1/consents",
                "{\"guardians\":[{\"guardian\":\"" + People.MOTHER + "\",\"given\":true}]}",
                401,
                404,
                200,
                404,
                404,
                404,
                404),
        LINKS("get /api/v1/schools/{school}/links", "", 401, 404, 404, 404, 200, 404, 404),
        CONFIRM_ALL(
                "post /api/v1/schools/{school}/links/confirm", "{\"expected\":1}", 401, 404, 404, 404, 200, 404, 404),
        CONFIRM(
                "post /api/v1/schools/{school}/links/{student}/{guardian}/confirm",
                "",
                401,
                404,
                404,
                404,
                204,
                404,
                404),
        CLOSE("post /api/v1/schools/{school}/links/{student}/{guardian}/close", "", 401, 404, 404, 404, 204, 404, 404),
        LIMIT("post /api/v1/schools/{school}/links/{student}/{guardian}/limit", WHY, 401, 404, 404, 404, 204, 404, 404),
        WITHDRAW_DECISION(
                "post /api/v1/schools/{school}/links/{student}/{guardian}/{decision}/withdraw",
                "",
                401,
                404,
                404,
                404,
                204,
                404,
                404),
        DECISIONS("get /api/v1/schools/{school}/students/{student}/decisions", "", 401, 404, 404, 404, 200, 404, 404),
        RESTRICTIONS("get /api/v1/schools/{school}/restrictions", "", 401, 404, 404, 404, 200, 404, 404),
        RESTRICT("post /api/v1/schools/{school}/students/{student}/restrict", WHY, 401, 404, 404, 404, 204, 404, 404),
        UNRESTRICT(
                "post /api/v1/schools/{school}/students/{student}/unrestrict", "", 401, 404, 404, 404, 204, 404, 404),
        GRANTS("get /api/v1/schools/{school}/review-grants", "", 401, 404, 404, 404, 200, 404, 404),
        GRANT(
                "post /api/v1/schools/{school}/review-grants",
                "{\"hours\":4,\"reason\":\"a question\"}",
                401,
                404,
                404,
                404,
                201,
                404,
                404),
        WITHDRAW_GRANT(
                "post /api/v1/schools/{school}/review-grants/{id}/withdraw", "", 401, 404, 404, 404, 204, 404, 404),
        REVIEW(
                "post /api/v1/operations/reviews",
                "{\"school\":\"waterkant\",\"reason\":\"a question\"}",
                401,
                404,
                404,
                404,
                404,
                404,
                201),
        VALUES(
                "get /api/v1/operations/reviews/{id}/records",
                "?source=administration&kind=result&key=r1",
                401,
                404,
                404,
                404,
                404,
                404,
                200),
        AUDIT("get /api/v1/schools/{school}/students/{student}/audit", "", 401, 404, 404, 404, 200, 404, 404),
        EXPLAIN(
                "get /api/v1/schools/{school}/explain",
                "?account=mother&module=results&child=" + CHILD,
                401,
                404,
                404,
                404,
                200,
                404,
                404),
        PREVIEW(
                "post /api/v1/schools/{school}/preview",
                "{\"account\":\"mother\",\"reason\":\"a question\"}",
                401,
                404,
                404,
                404,
                200,
                404,
                404),
        PREVIEW_NOW("get /api/v1/schools/{school}/preview", "", 401, 404, 404, 404, 404, 404, 404),
        PREVIEW_END("post /api/v1/schools/{school}/preview/end", "", 401, 404, 404, 404, 204, 404, 404),
        DETERMINATIONS("get /api/v1/schools/{school}/determinations", "", 401, 404, 404, 404, 404, 404, 404, 200),
        COVERAGE(
                "get /api/v1/schools/{school}/determinations/preview",
                "?schoolYear=2026-2027",
                401,
                404,
                404,
                404,
                404,
                404,
                404,
                200),
        DETERMINE(
                "post /api/v1/schools/{school}/determinations",
                "{\"scope\":{\"schoolYear\":\"2026-2027\"},\"visibleFrom\":\"2027-06-10T12:00:00Z\",\"expected\":2}",
                401,
                404,
                404,
                404,
                404,
                404,
                404,
                201),
        WITHDRAW(
                "post /api/v1/schools/{school}/determinations/{id}/withdraw",
                "",
                401,
                404,
                404,
                404,
                404,
                404,
                404,
                204),
        HOLDS("get /api/v1/schools/{school}/exam-holds", "", 401, 404, 404, 404, 404, 404, 404, 200),
        HOLD(
                "post /api/v1/schools/{school}/exam-holds",
                "{\"student\":\"" + CHILD + "\"}",
                401,
                404,
                404,
                404,
                404,
                404,
                404,
                201),
        LIFT("post /api/v1/schools/{school}/exam-holds/{id}/lift", "", 401, 404, 404, 404, 404, 404, 404, 204),
        SETTINGS("get /api/v1/schools/{school}/settings", "", 401, 404, 404, 404, 200, 404, 404),
        SAVE_SETTINGS(
                "put /api/v1/schools/{school}/settings",
                "{\"version\":3,\"settings\":{}}",
                401,
                404,
                404,
                404,
                200,
                404,
                404),
        SETTINGS_HISTORY("get /api/v1/schools/{school}/settings/history", "", 401, 404, 404, 404, 200, 404, 404),
        SETTINGS_EXPORT("get /api/v1/schools/{school}/settings/export", "", 401, 404, 404, 404, 200, 404, 404),
        /** It takes YAML alone. */
        SETTINGS_IMPORT("post /api/v1/schools/{school}/settings/import", "{}", 401, 404, 404, 404, 415, 404, 404),
        WAITING("get /api/v1/schools/{school}/sources/{source}/uploads", "", 401, 404, 404, 404, 200, 404, 200),
        /** Not a word of a delivery is in it: 415 is as far as one gets. */
        UPLOAD("post /api/v1/schools/{school}/sources/{source}/uploads", "{}", 401, 404, 404, 404, 415, 404, 415),
        PUSH("post /ingest/v1/{school}/{source}", "{}", 401, 401, 401, 401, 401, 401, 401),
        PROBLEMS("get /api/v1/operations/problems", "", 401, 404, 404, 404, 404, 404, 200),
        RELOAD("post /api/v1/operations/reload", "", 401, 404, 404, 404, 404, 404, 200),
        BACKUP("post /api/v1/operations/backups", "", 401, 404, 404, 404, 404, 404, 201),
        SOURCES("get /api/v1/operations/sources", "", 401, 404, 404, 404, 404, 404, 200),
        RUN_NOW(
                "post /api/v1/operations/sources/{school}/{source}/runs",
                "{\"mode\":\"dry\"}",
                401,
                404,
                404,
                404,
                404,
                404,
                202),
        PAUSE("post /api/v1/operations/sources/{school}/{source}/pause", "", 401, 404, 404, 404, 404, 404, 204),
        RESUME("post /api/v1/operations/sources/{school}/{source}/resume", "", 401, 404, 404, 404, 404, 404, 204),
        RUNS(
                "get /api/v1/operations/runs",
                "?school=waterkant&source=administration",
                401,
                404,
                404,
                404,
                404,
                404,
                200),
        RUN("get /api/v1/operations/runs/{id}", "", 401, 404, 404, 404, 404, 404, 200),
        ALARMS("get /api/v1/operations/alarms", "", 401, 404, 404, 404, 404, 404, 200),
        REPLAY(
                "post /api/v1/operations/sources/{school}/{source}/replay",
                "{\"mode\":\"dry\"}",
                401,
                404,
                404,
                404,
                404,
                404,
                202),
        DELIVERIES(
                "get /api/v1/operations/sources/{school}/{source}/deliveries", "", 401, 404, 404, 404, 404, 404, 200),
        REJECT_GROUPS(
                "get /api/v1/operations/rejects/groups",
                "?school=waterkant&source=administration",
                401,
                404,
                404,
                404,
                404,
                404,
                200),
        CHANGES("get /api/v1/operations/runs/{id}/changes", "", 401, 404, 404, 404, 404, 404, 200),
        APPROVE("post /api/v1/operations/runs/{id}/approve", "", 401, 404, 404, 404, 404, 404, 202),
        DISMISS("post /api/v1/operations/runs/{id}/dismiss", "", 401, 404, 404, 404, 404, 404, 204),
        REJECTS(
                "get /api/v1/operations/rejects",
                "?school=waterkant&source=administration",
                401,
                404,
                404,
                404,
                404,
                404,
                200);

        private final String name;
        private final String sent;
        private final int[] expected;

        Route(String name, String sent, int... expected) {
            this.name = name;
            this.sent = sent;
            this.expected = expected;
        }

        String method() {
            return name.substring(0, name.indexOf(' ')).toUpperCase(java.util.Locale.ROOT);
        }

        String path() {
            String path = name.substring(name.indexOf(' ') + 1)
                    .replace("{child}", CHILD)
                    .replace("{student}", CHILD)
                    .replace("{guardian}", People.MOTHER.hex())
                    .replace("{result}", People.id(90).hex())
                    .replace("{lesson}", People.id(100).hex())
                    .replace("{report}", People.id(120).hex())
                    .replace("{document}", People.id(130).hex())
                    .replace("{school}", "waterkant")
                    .replace("{source}", name.contains("/uploads") ? "files" : "administration")
                    .replace("{decision}", "closed")
                    .replace("{id}", "7");
            return sent.startsWith("?") ? path + sent : path;
        }

        /** To most routes an exam board is another desk: somebody whose office this is not. */
        int expected(Person person) {
            int column = person.ordinal() + 1;
            return expected[column < expected.length ? column : Person.OTHER_DESK.ordinal() + 1];
        }

        String body() {
            return sent.startsWith("?") ? "" : sent;
        }
    }

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private FileWorld file;

    @Autowired
    private MovingClock clock;

    @BeforeEach
    void arrange() {
        world.arrange();
        file.arrange();
    }

    @Test
    void knows_every_route_that_is_described_and_no_other() {
        Set<String> described = new TreeSet<>();
        JsonNode paths = people.browser().get("/api/openapi").json().get("paths");
        paths.properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> described.add(method + " " + path.getKey())));
        Set<String> known = new TreeSet<>();
        for (Route route : Route.values()) {
            known.add(route.name);
        }
        assertThat(known).isEqualTo(described);
    }

    @Test
    void everybody_reaches_what_is_theirs_and_nothing_else() {
        Set<String> wrong = new LinkedHashSet<>();
        for (Route route : Route.values()) {
            clock.move(Duration.ofMinutes(16));
            check(route, "nobody", people.browser(), route.expected[0], wrong);
            for (Person person : Person.values()) {
                clock.move(Duration.ofMinutes(1));
                check(route, person.name(), people.signedIn(person), route.expected(person), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_route_knows_another_method() {
        Set<String> wrong = new LinkedHashSet<>();
        Browser operator = people.signedIn(Person.OPERATOR);
        Browser guardian = people.signedIn(Person.GUARDIAN);
        for (Route route : Route.values()) {
            for (String method : Set.of("DELETE", "PATCH")) {
                int status = operator.send(method, route.path(), "").status();
                int other = guardian.send(method, route.path(), "").status();
                if ((status != 405 && status != 404) || (other != 405 && other != 404)) {
                    wrong.add(method + " " + route.path() + ": " + status + ", " + other);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Route route, String who, Browser browser, int expected, Set<String> wrong) {
        int status = browser.send(route.method(), route.path(), route.body()).status();
        if (status != expected) {
            wrong.add(route.name + " as " + who + ": " + status + " instead of " + expected);
        }
    }
}
