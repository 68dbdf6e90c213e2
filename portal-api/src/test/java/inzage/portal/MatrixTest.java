package inzage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.People.Person;
import java.time.Duration;
import java.util.Arrays;
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
    enum Route {
        SIGN_IN("post /api/v1/sign-in", "{\"email\":\"a@b.example\",\"password\":\"wrong\"}", everybody(401)),
        SIGN_IN_CODE("post /api/v1/sign-in/code", "{\"code\":\"123456\"}", everybody(401)),
        /** These schools have no provider. */
        SIGN_IN_AT_SCHOOL("get /api/v1/sign-in/openid/{school}", "", anyone(404)),
        BACK_FROM_SCHOOL("get /api/v1/sign-in/openid/{school}/return", "", anyone(404)),
        SIGN_OUT("post /api/v1/sign-out", "", everybody(204)),
        FORGOTTEN_PASSWORD("post /api/v1/forgotten-password", "{\"email\":\"a@b.example\"}", anyone(202)),
        FORGOTTEN_USER_NAME("post /api/v1/forgotten-user-name", "{\"email\":\"a@b.example\"}", anyone(202)),
        LINK("post /api/v1/links/look", "{\"token\":\"guessed\"}", anyone(410)),
        ACTIVATE(
                "post /api/v1/links/activate",
                "{\"token\":\"guessed\",\"password\":\"een lang wachtwoord\",\"language\":\"nl\"}",
                anyone(410)),
        JOIN("post /api/v1/links/join", "{\"token\":\"guessed\"}", 401, 410, 410, 410, 410, 410, 410),
        RESET_PASSWORD(
                "post /api/v1/links/reset-password",
                "{\"token\":\"guessed\",\"password\":\"een lang wachtwoord\"}",
                anyone(410)),
        FIRST_OPERATOR(
                "post /api/v1/links/first-operator",
                "{\"token\":\"guessed\",\"email\":\"a@b.example\",\"password\":\"een lang wachtwoord\",\"language\":\"nl\"}",
                anyone(410)),
        ME("get /api/v1/me", "", everybody(200)),
        CHANGE_ME("patch /api/v1/me", "{\"language\":\"nl\"}", everybody(204)),
        PASSWORD(
                "post /api/v1/me/password",
                "{\"current\":\"wrong\",\"wanted\":\"drie paarse giraffen\"}",
                everybody(403)),
        EMAIL("post /api/v1/me/email", "{\"email\":\"nieuw@example.org\",\"password\":\"wrong\"}", everybody(403)),
        CHANGE_ADDRESS("post /api/v1/links/change-address", "{\"token\":\"guessed\"}", anyone(410)),
        SIGN_INS("get /api/v1/me/sign-ins", "", everybody(200)),
        SESSIONS("get /api/v1/me/sessions", "", everybody(200)),
        END_SESSION("post /api/v1/me/sessions/{id}/end", "", everybody(404)),
        END_OTHER_SESSIONS("post /api/v1/me/sessions/end-others", "", everybody(204)),
        SECOND_FACTOR("post /api/v1/me/second-factor", "", 401, 200, 200, 200, 409, 409, 409),
        CONFIRM_SECOND_FACTOR("post /api/v1/me/second-factor/confirm", "{\"code\":\"123456\"}", everybody(403)),
        RECOVERY_CODES("post /api/v1/me/second-factor/recovery-codes", "{\"password\":\"wrong\"}", everybody(403)),
        SECOND_FACTOR_OFF(
                "post /api/v1/me/second-factor/off", "{\"password\":\"wrong\",\"code\":\"123456\"}", everybody(403)),
        RESET_SECOND_FACTOR(
                "post /api/v1/operations/second-factors/reset",
                "{\"email\":\"nobody@example.org\",\"reason\":\"called the school\"}",
                everybody(404)),
        RELEASE_BINDING(
                "post /api/v1/operations/provider-bindings/release",
                "{\"email\":\"nobody@example.org\",\"reason\":\"called the school\"}",
                everybody(404)),
        LOOKS("get /api/v1/me/looks", "", everybody(200)),
        CHILDREN("get /api/v1/children", "", everybody(200)),
        PROFILE("get /api/v1/children/{child}", "", family(200)),
        ENROLMENTS("get /api/v1/children/{child}/enrolments", "", family(200)),
        RESULTS("get /api/v1/children/{child}/results", "", family(200)),
        RESULT("get /api/v1/children/{child}/results/{result}", "", family(200)),
        ABSENCES("get /api/v1/children/{child}/absences", "", family(200)),
        AGENDA("get /api/v1/children/{child}/agenda", "", family(200)),
        LESSON("get /api/v1/children/{child}/agenda/{lesson}", "", family(200)),
        HOMEWORK("get /api/v1/children/{child}/homework", "", family(200)),
        NOTES("get /api/v1/children/{child}/notes", "", family(200)),
        PLANS("get /api/v1/children/{child}/plans", "", family(200)),
        REPORTS("get /api/v1/children/{child}/reports", "", family(200)),
        REPORT_DOCUMENT("get /api/v1/children/{child}/reports/{report}/document", "", family(200)),
        STANDARD_TESTS("get /api/v1/children/{child}/standard-tests", "", family(200)),
        INCIDENTS("get /api/v1/children/{child}/incidents", "", family(200)),
        MEDICAL("get /api/v1/children/{child}/medical", "", family(200)),
        GROUP("get /api/v1/children/{child}/group", "", family(200)),
        ATTENDANCE("get /api/v1/children/{child}/attendance", "", family(200)),
        NEWS("get /api/v1/news", "", everybody(200)),
        ACTIVITIES("get /api/v1/activities", "", everybody(200)),
        DOCUMENTS("get /api/v1/documents", "", everybody(200)),
        DASHBOARD("get /api/v1/dashboard", "", everybody(200)),
        DOCUMENT("get /api/v1/documents/{document}/content", "", family(200)),
        CONSENTS("get /api/v1/consents", "", 401, 404, 200, 404, 404, 404, 404),
        CONSENT_HISTORY("get /api/v1/consents/history", "", 401, 404, 200, 404, 404, 404, 404),
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
        TOKENS("get /api/v1/tokens", "", 401, 200, 200, 404, 404, 404, 404),
        MAKE_TOKEN(
                "post /api/v1/tokens",
                "{\"name\":\"mine\",\"scopes\":[\"agenda\"],\"days\":1}",
                401,
                201,
                201,
                404,
                404,
                404,
                404),
        REVOKE_TOKEN("post /api/v1/tokens/{token}/revoke", "", everybody(404)),
        LINKS("get /api/v1/schools/{school}/links", "", desk(200)),
        CONFIRM_ALL("post /api/v1/schools/{school}/links/confirm", "{\"expected\":1}", desk(200)),
        CONFIRM("post /api/v1/schools/{school}/links/{student}/{guardian}/confirm", "", desk(204)),
        CLOSE("post /api/v1/schools/{school}/links/{student}/{guardian}/close", "", desk(204)),
        LIMIT("post /api/v1/schools/{school}/links/{student}/{guardian}/limit", WHY, desk(204)),
        WITHDRAW_DECISION(
                "post /api/v1/schools/{school}/links/{student}/{guardian}/{decision}/withdraw", "", desk(204)),
        DECISIONS("get /api/v1/schools/{school}/students/{student}/decisions", "", desk(200)),
        RESTRICTIONS("get /api/v1/schools/{school}/restrictions", "", desk(200)),
        RESTRICT("post /api/v1/schools/{school}/students/{student}/restrict", WHY, desk(204)),
        UNRESTRICT("post /api/v1/schools/{school}/students/{student}/unrestrict", "", desk(204)),
        MEMBERS("get /api/v1/schools/{school}/memberships", "", desk(200)),
        MEMBERS_EXPORT("get /api/v1/schools/{school}/memberships/export", "", desk(200)),
        USAGE("get /api/v1/schools/{school}/usage", "", desk(200)),
        ADDRESSES("get /api/v1/schools/{school}/addresses", "", desk(200)),
        INVITATIONS("get /api/v1/schools/{school}/memberships/invitations", "", desk(200)),
        INVITE_ALL("post /api/v1/schools/{school}/memberships/invitations", "{\"expected\":2}", desk(200)),
        INVITE("post /api/v1/schools/{school}/memberships/{person}/invite", "", desk(202)),
        INACTIVATE("post /api/v1/schools/{school}/memberships/{person}/inactivate", "", desk(204)),
        REACTIVATE("post /api/v1/schools/{school}/memberships/{person}/reactivate", "", desk(204)),
        BLOCK("post /api/v1/schools/{school}/memberships/{person}/block", WHY, desk(204)),
        MEMBER_MAIL("post /api/v1/schools/{school}/memberships/{person}/mail", "{\"on\":false}", desk(204)),
        CONFIRM_PERSON("post /api/v1/schools/{school}/memberships/{person}/confirm", "", desk(204)),
        STAFF("get /api/v1/operations/staff", "", operator(200)),
        INVITE_STAFF(
                "post /api/v1/operations/staff",
                "{\"email\":\"a@b.example\",\"office\":{\"role\":\"desk\",\"school\":\"waterkant\"}}",
                operator(202)),
        CANCEL_STAFF("post /api/v1/operations/staff/invitations/{id}/cancel", "", operator(204)),
        REVOKE_ROLE(
                "post /api/v1/operations/staff/revoke",
                "{\"account\":\"gone\",\"office\":{\"role\":\"desk\",\"school\":\"waterkant\"}}",
                operator(204)),
        CLOSE_ACCOUNT("post /api/v1/operations/accounts/{account}/close", WHY, operator(204)),
        GRANTS("get /api/v1/schools/{school}/review-grants", "", desk(200)),
        GRANT("post /api/v1/schools/{school}/review-grants", "{\"hours\":4,\"reason\":\"a question\"}", desk(201)),
        WITHDRAW_GRANT("post /api/v1/schools/{school}/review-grants/{id}/withdraw", "", desk(204)),
        REVIEW(
                "post /api/v1/operations/reviews",
                "{\"school\":\"waterkant\",\"reason\":\"a question\"}",
                operator(201)),
        VALUES(
                "get /api/v1/operations/reviews/{id}/records",
                "?source=administration&kind=result&key=r1",
                operator(200)),
        AUDIT("get /api/v1/schools/{school}/students/{student}/audit", "", desk(200)),
        EXPORT("post /api/v1/schools/{school}/students/{student}/export", WHY, desk(200)),
        EXPORT_GUARDIAN("post /api/v1/schools/{school}/guardians/{guardian}/export", WHY, desk(200)),
        TRY_ERASURE("post /api/v1/schools/{school}/students/{student}/erasure/trial", "", desk(200)),
        ERASE("post /api/v1/schools/{school}/students/{student}/erasure", Rights.CONFIRMED, desk(200)),
        TRY_ERASURE_OF_GUARDIAN("post /api/v1/schools/{school}/guardians/{guardian}/erasure/trial", "", desk(200)),
        ERASE_GUARDIAN("post /api/v1/schools/{school}/guardians/{guardian}/erasure", Rights.CONFIRMED, desk(200)),
        ERASURES("get /api/v1/schools/{school}/erasures", "", desk(200)),
        WITHDRAW_ERASURE("post /api/v1/schools/{school}/erasures/{id}/withdraw", WHY, desk(204)),
        LEAVERS("get /api/v1/schools/{school}/leavers", "", desk(200)),
        APPROVE_LEAVERS(
                "post /api/v1/schools/{school}/leavers/approve", "{\"expected\":70,\"reason\":\"seen\"}", desk(204)),
        MY_EXPORT("post /api/v1/me/export", "", everybody(200)),
        EXPLAIN("get /api/v1/schools/{school}/explain", "?account=mother&module=results&child=" + CHILD, desk(200)),
        PREVIEW(
                "post /api/v1/schools/{school}/preview",
                "{\"account\":\"mother\",\"reason\":\"a question\"}",
                desk(200)),
        PREVIEW_NOW("get /api/v1/schools/{school}/preview", "", everybody(404)),
        PREVIEW_END("post /api/v1/schools/{school}/preview/end", "", desk(204)),
        DETERMINATIONS("get /api/v1/schools/{school}/determinations", "", board(200)),
        COVERAGE("get /api/v1/schools/{school}/determinations/preview", "?schoolYear=2026-2027", board(200)),
        DETERMINE(
                "post /api/v1/schools/{school}/determinations",
                "{\"scope\":{\"schoolYear\":\"2026-2027\"},\"visibleFrom\":\"2027-06-10T12:00:00Z\",\"expected\":2}",
                board(201)),
        WITHDRAW("post /api/v1/schools/{school}/determinations/{id}/withdraw", "", board(204)),
        HOLDS("get /api/v1/schools/{school}/exam-holds", "", board(200)),
        HOLD("post /api/v1/schools/{school}/exam-holds", "{\"student\":\"" + CHILD + "\"}", board(201)),
        LIFT("post /api/v1/schools/{school}/exam-holds/{id}/lift", "", board(204)),
        SETTINGS("get /api/v1/schools/{school}/settings", "", desk(200)),
        SAVE_SETTINGS("put /api/v1/schools/{school}/settings", "{\"version\":3,\"settings\":{}}", desk(200)),
        SETTINGS_HISTORY("get /api/v1/schools/{school}/settings/history", "", desk(200)),
        SETTINGS_EXPORT("get /api/v1/schools/{school}/settings/export", "", desk(200)),
        /** It takes YAML alone. */
        SETTINGS_EFFECT("post /api/v1/schools/{school}/settings/effect", "{}", desk(415)),
        SETTINGS_IMPORT("post /api/v1/schools/{school}/settings/import", "{}", desk(415)),
        WAITING("get /api/v1/schools/{school}/sources/{source}/uploads", "", 401, 404, 404, 404, 200, 404, 200),
        /** Not a word of a delivery is in it: 415 is as far as one gets. */
        UPLOAD("post /api/v1/schools/{school}/sources/{source}/uploads", "{}", 401, 404, 404, 404, 415, 404, 415),
        PUSH("post /ingest/v1/{school}/{source}", "{}", everybody(401)),
        PROBLEMS("get /api/v1/operations/problems", "", operator(200)),
        RELOAD("post /api/v1/operations/reload", "", operator(200)),
        BACKUP("post /api/v1/operations/backups", "", operator(201)),
        SOURCES("get /api/v1/operations/sources", "", operator(200)),
        RUN_NOW("post /api/v1/operations/sources/{school}/{source}/runs", "{\"mode\":\"dry\"}", operator(202)),
        PAUSE("post /api/v1/operations/sources/{school}/{source}/pause", "", operator(204)),
        RESUME("post /api/v1/operations/sources/{school}/{source}/resume", "", operator(204)),
        RUNS("get /api/v1/operations/runs", "?school=waterkant&source=administration", operator(200)),
        RUN("get /api/v1/operations/runs/{id}", "", operator(200)),
        VERIFY_AUDIT("get /api/v1/operations/audit/verification", "", operator(200)),
        LOOK(
                "post /api/v1/operations/preview",
                "{\"school\":\"waterkant\",\"account\":\"mother\",\"reason\":\"a question\"}",
                operator(200)),
        END_LOOK("post /api/v1/operations/preview/end", "", operator(204)),
        INSTALLATION_AUDIT("get /api/v1/operations/audit", "", operator(200)),
        CLOSURES("get /api/v1/operations/closures", "", operator(200)),
        CLOSE_AT_ONCE(
                "post /api/v1/operations/closures",
                "{\"school\":\"waterkant\",\"what\":\"school\",\"reason\":\"a question\"}",
                operator(201)),
        CLOSED_HERE("get /api/v1/schools/{school}/closures", "", desk(200)),
        LIFT_CLOSURE("post /api/v1/schools/{school}/closures/{id}/lift", "", desk(204)),
        ALARMS("get /api/v1/operations/alarms", "", operator(200)),
        REPLAY("post /api/v1/operations/sources/{school}/{source}/replay", "{\"mode\":\"dry\"}", operator(202)),
        DELIVERIES("get /api/v1/operations/sources/{school}/{source}/deliveries", "", operator(200)),
        REJECT_GROUPS(
                "get /api/v1/operations/rejects/groups", "?school=waterkant&source=administration", operator(200)),
        CHANGES("get /api/v1/operations/runs/{id}/changes", "", operator(200)),
        APPROVE("post /api/v1/operations/runs/{id}/approve", "", operator(202)),
        DISMISS("post /api/v1/operations/runs/{id}/dismiss", "", operator(204)),
        PARKED_MAILS("get /api/v1/operations/messages", "", operator(200)),
        SEND_MAIL_AGAIN("post /api/v1/operations/messages/{id}/send-again", "", operator(202)),
        SEND_MAILS_AGAIN("post /api/v1/operations/messages/send-again", "{\"reason\":\"no-server\"}", operator(202)),
        REJECTS("get /api/v1/operations/rejects", "?school=waterkant&source=administration", operator(200));

        private final String name;
        private final String sent;
        private final int[] expected;

        Route(String name, String sent, int... expected) {
            this.name = name;
            this.sent = sent;
            this.expected = expected;
        }

        /** As it is described: method in lower case, a blank and the path. */
        String described() {
            return name;
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
                    .replace("{person}", People.MOTHER.hex())
                    .replace("{account}", "gone")
                    .replace("{decision}", "closed")
                    .replace("{token}", "7")
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

    /** What the mother and the student of age get, and nobody else. */
    private static int[] family(int status) {
        return new int[] {401, status, status, 404, 404, 404, 404};
    }

    /** Also who is not signed in. */
    private static int[] anyone(int status) {
        return new int[] {status, status, status, status, status, status, status};
    }

    private static int[] everybody(int status) {
        return new int[] {401, status, status, status, status, status, status};
    }

    private static int[] desk(int status) {
        return new int[] {401, 404, 404, 404, status, 404, 404};
    }

    private static int[] operator(int status) {
        return new int[] {401, 404, 404, 404, 404, 404, status};
    }

    private static int[] board(int status) {
        return new int[] {401, 404, 404, 404, 404, 404, 404, status};
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
                if (known(method, route.path())) {
                    continue;
                }
                int status = operator.send(method, route.path(), "").status();
                int other = guardian.send(method, route.path(), "").status();
                if ((status != 405 && status != 404) || (other != 405 && other != 404)) {
                    wrong.add(method + " " + route.path() + ": " + status + ", " + other);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean known(String method, String path) {
        return Arrays.stream(Route.values())
                .anyMatch(route -> route.method().equals(method) && route.path().equals(path));
    }

    private static void check(Route route, String who, Browser browser, int expected, Set<String> wrong) {
        int status = browser.send(route.method(), route.path(), route.body()).status();
        if (status != expected) {
            wrong.add(route.name + " as " + who + ": " + status + " instead of " + expected);
        }
    }
}
